import { Checkbox, Pagination, Select } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import frame from "@/ui/PagedRows.module.css";
import { PersonPhone } from "@/ui/person/PersonPhone";
import { StageTag } from "@/ui/StageTag";
import { useLanguage } from "@/ui/useLanguage";
import { LeadFace } from "../cards/LeadFace";
import { MoveButton, type OpenMoveMenu } from "../cards/MoveButton";
import { useLeadKeys } from "../cards/useLeadKeys";
import { useReadsSeveralAgencies } from "../filters/useFilterOptions";
import { useStages } from "../pipeline/stages";
import { CELLS } from "./cells";
import { parseSort, SORT_FIELDS, sortText } from "./listUrl";
import styles from "./table.module.css";
import type { LeadList } from "./useLeadList";
import type { ListLook } from "./useListLook";
import type { Selection } from "./useSelection";

/** Of what leads are sorted by, moments and times that their faces do not say. */
const UNSAID = ["created_at", "stage_entered_at", "last_activity_at", "response_minutes"] as const;

interface RowsProps {
  list: LeadList;
  look: ListLook;
  selection: Selection | null;
  openMenu: OpenMoveMenu;
}

/** The same leads as cards, where a table would be too wide. */
export function RowsCards({ list, selection, openMenu }: RowsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { byId } = useStages();
  const several = useReadsSeveralAgencies();
  const container = useRef<HTMLDivElement>(null);
  useLeadKeys(container);
  const sortedBy = UNSAID.find((field) => field === list.sort.field);
  const SortedBy = sortedBy && CELLS[sortedBy];
  const fields = SORT_FIELDS.filter((field) => several || field !== "agency_name");

  return (
    <div ref={container} aria-busy={list.isBusy} className={`${frame.list} ${styles.table}`}>
      <div className={styles.sort}>
        <Select
          size="small"
          variant="borderless"
          aria-label={t("leads.list.sort")}
          value={sortText(list.sort) ?? "next_follow_up_due_at"}
          popupMatchSelectWidth={false}
          onChange={(text) => list.setList({ sort: parseSort(text), page: 1, size: list.size })}
          options={fields.flatMap((field) => [
            { value: field, label: `${t(`leads.column.${field}`)} ↑` },
            { value: `-${field}`, label: `${t(`leads.column.${field}`)} ↓` },
          ])}
        />
      </div>
      <ul className={frame.cards}>
        {list.rows.map((lead) => {
          const stage = byId.get(lead.stage_id);
          return (
            <li key={lead.id} className={styles.card} data-lead={lead.id}>
              {selection && (
                <Checkbox
                  className={styles.check ?? ""}
                  checked={selection.ids.includes(lead.id)}
                  onChange={() => selection.toggle(lead.id)}
                  aria-label={t("leads.list.select", { name: lead.prospect_name })}
                />
              )}
              <div className={styles.face}>
                <LeadFace lead={lead} linked />
                {SortedBy && lead[sortedBy] !== null && (
                  <span className={styles.sortedBy}>
                    {t(`leads.column.${sortedBy}`)} <SortedBy lead={lead} />
                  </span>
                )}
              </div>
              <div className={styles.foot}>
                {stage && <StageTag color={stage.color} label={localizedName(stage, language)} />}
                <span className={styles.call}>
                  <PersonPhone value={lead.prospect_phone} mayCall={lead.consents.includes("phone")} />
                </span>
                {lead.stage_kind === "open" && <MoveButton lead={lead} openMenu={openMenu} />}
              </div>
            </li>
          );
        })}
      </ul>
      <Pagination
        className={frame.pages ?? ""}
        size="small"
        align="center"
        current={list.page}
        pageSize={list.size}
        total={list.total}
        showSizeChanger={false}
        hideOnSinglePage
        onChange={(page) => list.setList({ sort: list.sort, page, size: list.size })}
      />
    </div>
  );
}
