import { Grid } from "antd";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { ErrorState } from "@/ui/ErrorState";
import { ListSkeleton } from "@/ui/Skeletons";
import { NoLeads } from "../cards/NoLeads";
import { useMoveMenu } from "../cards/useMoveMenu";
import { ExportButton } from "../export/ExportButton";
import { isUnfiltered, writeFilters } from "../filters/filterUrl";
import type { LeadFilters } from "../filters/leadFilters";
import { useMoveLead } from "../pipeline/useMoveLead";
import { ListTools } from "./ListTools";
import { RowsCards } from "./RowsCards";
import { RowsTable } from "./RowsTable";
import { SelectAll } from "./SelectAll";
import { SelectionBar } from "./SelectionBar";
import { useLeadList } from "./useLeadList";
import { useListLook } from "./useListLook";
import { type SeenLead, useSelection } from "./useSelection";

/** What can be done with the leads ticked; `clear` unticks them when it is done. */
export type BulkActions = (ids: string[], clear: () => void, seen: SeenLead[]) => ReactNode;

interface LeadsTableProps {
  filters: LeadFilters;
  editionId: string | undefined;
  onClear: () => void;
  /** Rows can be ticked when there is something to do with them and the reader may. */
  bulkActions?: BulkActions | undefined;
}

/** Leads page by page: a table on a desk, cards on a phone. */
export function LeadsTable({ filters, editionId, onClear, bulkActions }: LeadsTableProps) {
  const { t } = useTranslation();
  const message = useErrorMessage();
  const { md } = Grid.useBreakpoint();
  const list = useLeadList(filters, editionId);
  const look = useListLook();
  const { move, dialog } = useMoveLead();
  const { openMenu, menu } = useMoveMenu(move);
  const selected = useSelection(list.rows);
  const mayWork = isAllowed(useProfile().data?.staff?.role, "leads", "move");
  const selection = bulkActions && mayWork ? selected : null;

  // a page that no longer exists: leads went elsewhere since the address was made
  const { rows, total, page, size, sort, setList, isBusy } = list;
  const isBeyond = !isBusy && total > 0 && rows.length === 0 && page > 1;
  useEffect(() => {
    if (isBeyond) {
      setList({ sort, page: Math.ceil(total / size), size });
    }
  }, [isBeyond, setList, sort, total, size]);

  if (list.error) {
    return (
      <ErrorState code={list.error.code} onRetry={() => void list.refetch()} retrying={list.isFetching}>
        {message(list.error)}
      </ErrorState>
    );
  }
  if (list.isLoading || look.isLoading || isBeyond) {
    return <ListSkeleton rows={8} />;
  }
  if (total === 0) {
    return <NoLeads filtered={!isUnfiltered(filters)} onClear={onClear} />;
  }
  const Rows = md === false ? RowsCards : RowsTable;
  return (
    <>
      {selection && (
        <SelectionBar
          selection={selection}
          all={
            <SelectAll
              // with other filters it is another "all"
              key={`${editionId} ${writeFilters(new URLSearchParams(), filters)}`}
              filters={filters}
              editionId={editionId}
              total={total}
              selection={selection}
            />
          }
        >
          {bulkActions?.(selection.ids, selection.clear, selection.leads)}
        </SelectionBar>
      )}
      <ListTools look={look} total={t("leads.list.total", { count: total })}>
        <ExportButton filters={filters} editionId={editionId} columns={look.columns} sort={sort} />
      </ListTools>
      <Rows list={list} look={look} selection={selection} openMenu={openMenu} />
      {menu}
      {dialog}
    </>
  );
}
