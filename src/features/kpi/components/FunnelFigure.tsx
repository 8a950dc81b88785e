import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { formatCount, formatShare } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { RowsPicture } from "../charts/pictures";
import type { ChartRow } from "../charts/RowsChart";
import { useMadeOf } from "../filters/useMadeOf";
import { type FunnelStep, funnelSteps } from "../shape/funnelSteps";
import { ChartFrame } from "./ChartFrame";
import type { FigureTable } from "./columns";
import { type FigureProps, frameState } from "./figureProps";

/** A step, and what part of the one before it is. */
type FunnelRow = ChartRow & { share: number | null };

/** From visitors to sales: how many came to each step, and what part of the step before that is. */
export function FunnelFigure({ figures, failed, filters, period, fileName }: FigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const madeOf = useMadeOf(filters);
  const steps = figures ? funnelSteps(figures) : [];
  const hrefOf = (step: FunnelStep) => {
    if (!figures || step.count === 0) {
      return undefined;
    }
    return step.key === "stage" ? madeOf.reached(step.stage.stage_id) : madeOf.headline(step.key, figures);
  };
  const rows = steps.map((step): FunnelRow => {
    const share = step.before ? step.count / step.before : null;
    const name = step.key === "stage" ? localizedName(step.stage, language) : t(`kpi.funnel.${step.key}`);
    return {
      key: step.key === "stage" ? step.stage.stage_id : step.key,
      name,
      value: step.count,
      share,
      figure: formatCount(step.count, language),
      note:
        step.before === undefined
          ? ""
          : t("kpi.funnel.ofBefore", { share: formatShare(step.count, step.before, language) }),
      href: hrefOf(step),
      color: step.key === "stage" ? step.stage.color : "var(--escale-ink-soft)",
    };
  });
  const table: FigureTable<FunnelRow> = {
    rows,
    rowKey: ({ key }) => key,
    columns: [
      {
        key: "step",
        title: t("kpi.column.step"),
        text: ({ name }) => name,
        raw: ({ name }) => name,
        to: ({ href }) => href,
      },
      {
        key: "count",
        title: t("kpi.column.count"),
        numeric: true,
        text: ({ figure }) => figure,
        raw: ({ value }) => value,
      },
      {
        key: "share",
        title: t("kpi.column.ofBefore"),
        numeric: true,
        unit: t("kpi.unit.share"),
        text: ({ share }) => (share === null ? "–" : formatShare(share, 1, language)),
        raw: ({ share }) => share,
      },
    ],
  };
  const open = figures?.open_leads ?? 0;
  return (
    <ChartFrame
      state={frameState(figures, failed, figures?.totals.visits === 0 && figures.totals.leads === 0)}
      name={t("kpi.funnel.title")}
      title={
        open > 0
          ? t("kpi.funnel.soFar", { count: open, formatted: formatCount(open, language) })
          : t("kpi.funnel.title")
      }
      measure={t("kpi.funnel.measure", { period })}
      definition={t("kpi.funnel.definition")}
      asOf={figures?.as_of}
      summary={rows.map(({ name, figure }) => t("common.named", { name, value: figure })).join(" · ")}
      empty={{ title: t("kpi.days.empty"), text: t("kpi.days.emptyText") }}
      table={table}
      fileName={`${fileName}-${t("kpi.funnel.file")}`}
      height={480}
    >
      <RowsPicture rows={rows} />
    </ChartFrame>
  );
}
