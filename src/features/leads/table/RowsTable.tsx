import { Table, type TableProps } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import frame from "@/ui/PagedRows.module.css";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useLanguage } from "@/ui/useLanguage";
import type { OpenMoveMenu } from "../cards/MoveButton";
import { useLeadKeys } from "../cards/useLeadKeys";
import { useLeadParam } from "../lead-page/useLeadParam";
import type { LeadRow } from "../pipeline/leadRow";
import { PAGE_SIZES, parseSort, type Sort } from "./listUrl";
import styles from "./table.module.css";
import { useColumns } from "./useColumns";
import type { LeadList } from "./useLeadList";
import type { ListLook } from "./useListLook";
import type { Selection } from "./useSelection";

interface RowsProps {
  list: LeadList;
  look: ListLook;
  selection: Selection | null;
  openMenu: OpenMoveMenu;
}

type OnChange = NonNullable<TableProps<LeadRow>["onChange"]>;

/** Leads as a table, sorted and paged by the server. */
export function RowsTable({ list, look, selection, openMenu }: RowsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useAppNavigate();
  const { addressOf } = useLeadParam();
  const container = useRef<HTMLDivElement>(null);
  const columns = useColumns(look.columns, list.sort, openMenu);
  useLeadKeys(container);

  const onChange: OnChange = (pagination, _filters, sorter) => {
    const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
    const sort: Sort = order
      ? { field: parseSort(String(columnKey)).field, order: order === "descend" ? "desc" : "asc" }
      : parseSort(null);
    list.setList({ sort, page: pagination.current ?? 1, size: pagination.pageSize ?? list.size });
  };

  return (
    <div ref={container} className={`${frame.list} ${styles.table}`} aria-busy={list.isBusy}>
      <Table<LeadRow>
        rowKey="id"
        size={look.density === "compact" ? "small" : "middle"}
        columns={columns}
        dataSource={list.rows}
        onChange={onChange}
        pagination={{
          current: list.page,
          pageSize: list.size,
          total: list.total,
          pageSizeOptions: PAGE_SIZES,
          showSizeChanger: list.total > (PAGE_SIZES[0] ?? 0),
          showTotal: (total, [from, to]) =>
            t("leads.list.range", {
              from: formatCount(from, language),
              to: formatCount(to, language),
              total: formatCount(total, language),
            }),
        }}
        onRow={(lead) => ({
          className: `${frame.row} ${styles.row}`,
          "data-lead": lead.id,
          onClick: ({ target }) => {
            const isElsewhere =
              target instanceof Element && target.closest("a, button, input, label, .ant-checkbox-wrapper");
            if (!isElsewhere && !window.getSelection()?.toString()) {
              navigate(addressOf(lead.id));
            }
          },
        })}
        {...(selection && {
          rowSelection: {
            selectedRowKeys: selection.ids,
            preserveSelectedRowKeys: true,
            onChange: (keys) => selection.set(keys.map(String)),
            getCheckboxProps: ({ prospect_name }) => {
              // antd hands any attribute on, its type names only its own
              const named = { disabled: false, "aria-label": t("leads.list.select", { name: prospect_name }) };
              return named;
            },
          },
        })}
      />
    </div>
  );
}
