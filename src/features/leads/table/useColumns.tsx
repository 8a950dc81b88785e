import type { TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { MoveButton, type OpenMoveMenu } from "../cards/MoveButton";
import { useReadsSeveralAgencies } from "../filters/useFilterOptions";
import type { LeadRow } from "../pipeline/leadRow";
import { CELLS } from "./cells";
import { type ColumnKey, FIRST } from "./columns";
import { type Sort, sortText } from "./listUrl";
import styles from "./table.module.css";

const AMOUNTS = new Set<ColumnKey>(["budget_mad", "sold_price_mad"]);

/** The columns chosen for the table of leads, in their order, every one of them sortable. */
export function useColumns(chosen: ColumnKey[], sort: Sort, openMenu: OpenMoveMenu): TableColumnsType<LeadRow> {
  const { t } = useTranslation();
  const several = useReadsSeveralAgencies();
  // what the address orders the rows by is shown, chosen or not, where it can be seen
  const isAdded = sortText(sort) !== null && !chosen.includes(sort.field);
  const shown = isAdded ? chosen.toSpliced(1, 0, sort.field) : chosen;
  return [
    ...shown
      .filter((key) => several || key !== "agency_name")
      .map((key) => {
        const Cell = CELLS[key];
        return {
          key,
          title: t(`leads.column.${key}`),
          sorter: true,
          sortOrder: sort.field === key ? (`${sort.order}end` as const) : null,
          showSorterTooltip: false,
          ...(key === FIRST && { className: styles.person ?? "" }),
          ...(AMOUNTS.has(key) && { align: "end" as const }),
          render: (_: unknown, lead: LeadRow) => <Cell lead={lead} />,
        };
      }),
    {
      key: "move",
      title: <VisuallyHidden>{t("leads.card.moveTo")}</VisuallyHidden>,
      width: 48,
      render: (_, lead) => lead.stage_kind === "open" && <MoveButton lead={lead} openMenu={openMenu} />,
    },
  ];
}
