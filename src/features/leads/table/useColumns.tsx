import type { TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import { localized, localizedName } from "@/lib/localized";
import { CaravanTag } from "@/ui/CaravanTag";
import { Money } from "@/ui/Money";
import { PersonPhone } from "@/ui/person/PersonPhone";
import { StageTag } from "@/ui/StageTag";
import { useLanguage } from "@/ui/useLanguage";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { When } from "@/ui/When";
import { LeadLink } from "../cards/LeadLink";
import { MoveButton, type OpenMoveMenu } from "../cards/MoveButton";
import { NextStep } from "../cards/NextStep";
import { Wish } from "../cards/Wish";
import { useReadsSeveralAgencies } from "../filters/useFilterOptions";
import type { LeadRow } from "../pipeline/leadRow";
import { useStages } from "../pipeline/stages";
import type { Sort, SortField } from "./listUrl";
import styles from "./table.module.css";

/** The columns of the table of leads, every one that tells something sortable. */
export function useColumns(sort: Sort, openMenu: OpenMoveMenu): TableColumnsType<LeadRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  const { byId } = useStages();
  const several = useReadsSeveralAgencies();

  const sortable = (field: SortField) => ({
    key: field,
    title: t(`leads.column.${field}`),
    sorter: true,
    sortOrder: sort.field === field ? (`${sort.order}end` as const) : null,
    showSorterTooltip: false,
  });

  return [
    {
      ...sortable("prospect_name"),
      className: styles.person ?? "",
      render: (_, lead) => (
        <>
          <div className={styles.name}>
            <LeadLink lead={lead} />
          </div>
          <div className={styles.phone}>
            <PersonPhone value={lead.prospect_phone} mayCall={lead.phone_consent === true} />
          </div>
        </>
      ),
    },
    {
      ...sortable("stage_position"),
      render: (_, { stage_id }) => {
        const stage = byId.get(stage_id);
        return stage && <StageTag color={stage.color} label={localizedName(stage, language)} />;
      },
    },
    { ...sortable("wished_city_name"), render: (_, lead) => <Wish lead={lead} /> },
    {
      ...sortable("budget_mad"),
      align: "end",
      render: (_, { budget_mad }) => budget_mad !== null && <Money amount={budget_mad} />,
    },
    { ...sortable("next_follow_up_due_at"), render: (_, lead) => <NextStep lead={lead} /> },
    {
      ...sortable("assignee_name"),
      render: (_, { assignee_name }) =>
        assignee_name ?? <span className={styles.nobody}>{t("leads.card.unassigned")}</span>,
    },
    ...(several
      ? [
          {
            ...sortable("agency_name"),
            render: (_: unknown, lead: LeadRow) => localized(lead, "agency_name", language),
          },
        ]
      : []),
    {
      ...sortable("stop_city_name"),
      responsive: ["xl"],
      render: (_, lead) =>
        lead.caravan_kind && (
          <CaravanTag kind={lead.caravan_kind} label={localized(lead, "stop_city_name", language)} />
        ),
    },
    { ...sortable("created_at"), responsive: ["xxl"], render: (_, { created_at }) => <When at={created_at} /> },
    {
      key: "move",
      title: <VisuallyHidden>{t("leads.card.moveTo")}</VisuallyHidden>,
      width: 48,
      render: (_, lead) => lead.stage_kind === "open" && <MoveButton lead={lead} openMenu={openMenu} />,
    },
  ];
}
