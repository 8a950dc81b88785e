import type { TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import { toldFigures } from "../told";
import type { BriefingRow } from "./api";
import { BriefingCell } from "./BriefingCard";

/** The columns of the list of briefings. */
export function useBriefingColumns(): TableColumnsType<BriefingRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = toldFigures(t, language);
  return [
    { key: "about", title: t("briefing.column.about"), render: (_, row) => <BriefingCell row={row} /> },
    {
      key: "visitors",
      title: t("kpi.measure.visitors"),
      align: "end",
      render: (_, { totals }) => formatCount(totals.visitors, language),
    },
    { key: "leads", title: t("kpi.measure.leads"), align: "end", render: (_, { totals }) => told.leads(totals.leads) },
    {
      key: "conversion",
      title: t("kpi.headline.conversion.title"),
      align: "end",
      render: (_, { totals }) => told.conversion(totals),
    },
    {
      key: "sender",
      title: t("briefing.column.sender"),
      responsive: ["lg"],
      render: (_, row) => <bdi>{row.sender_name}</bdi>,
    },
    { key: "sent", title: t("briefing.column.sent"), render: (_, row) => <When at={row.created_at} /> },
  ];
}
