import { useTranslation } from "react-i18next";
import { formatCount } from "@/lib/numbers";
import type { StripFigure } from "@/ui/FigureStrip";
import { useLanguage } from "@/ui/useLanguage";

interface LoadTotals {
  unassigned: number;
  overdue: number;
  open: number;
}

/** The figures of a load, what slips first; each opens the leads or follow-ups behind it. */
export function useLoadFigures({ unassigned, overdue, open }: LoadTotals, unassignedPart: Partial<StripFigure>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const figures: StripFigure[] = [
    {
      key: "unassigned",
      value: formatCount(unassigned, language),
      label: t("assignments.figure.unassigned", { count: unassigned }),
      tone: unassigned > 0 ? "warning" : "plain",
      ...unassignedPart,
    },
    {
      key: "overdue",
      value: formatCount(overdue, language),
      label: t("assignments.figure.overdue", { count: overdue }),
      tone: overdue > 0 ? "danger" : "plain",
      to: "/follow-ups?when=overdue",
    },
    {
      key: "open",
      value: formatCount(open, language),
      label: t("assignments.figure.open", { count: open }),
      to: "/leads?view=table&open=1",
    },
  ];
  return figures;
}
