import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { isId } from "@/lib/ids";
import { formatSignedShare } from "@/lib/numbers";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { useLanguage } from "@/ui/useLanguage";
import type { Figures } from "../api";
import { changeOf } from "../compare/Change";
import frame from "../components/ChartFrame.module.css";
import type { FigureColumn } from "../components/columns";
import { HEADLINES, headlineText } from "../components/headlineText";
import { TableView } from "../components/TableView";
import { toldFigures } from "../told";
import { type Briefing, useBriefing } from "./api";
import styles from "./briefings.module.css";
import { headlineChange } from "./useChangeNote";
import { briefingName } from "./words";

interface Line {
  key: string;
  name: string;
  now: string;
  before: string;
  change: number | null;
}

/** Each figure of two briefings, and the change from the other one to this. */
function useLines(now: Figures, before: Figures): Line[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sold } = toldFigures(t, language);
  return [
    ...HEADLINES.map((headline) => ({
      key: headline,
      name: t(`kpi.headline.${headline}.title`),
      now: headlineText(headline, now, t, language),
      before: headlineText(headline, before, t, language),
      change: headlineChange(headline, now, before) ?? null,
    })),
    {
      key: "sold",
      name: t("kpi.column.sold"),
      now: sold(now.sold_mad),
      before: sold(before.sold_mad),
      change: changeOf(now.sold_mad, before.sold_mad),
    },
  ];
}

function SideBySide({ briefing, other }: { briefing: Briefing; other: Briefing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const column = (key: "name" | "now" | "before", title: string): FigureColumn<Line> => ({
    key,
    title,
    numeric: key !== "name",
    text: (line) => line[key],
    raw: (line) => line[key],
  });
  const table = {
    rows: useLines(briefing.figures, other.figures),
    rowKey: ({ key }: Line) => key,
    columns: [
      column("name", t("briefing.figure")),
      column("now", briefingName(briefing, t, language)),
      column("before", briefingName(other, t, language)),
      {
        key: "change",
        title: t("compare.column.sinceLast"),
        numeric: true,
        text: ({ change }: Line) => (change === null ? "–" : formatSignedShare(change, language)),
        raw: ({ change }: Line) => change,
      },
    ],
  };
  return <TableView table={table} caption={t("briefing.sideBySide")} />;
}

/** A briefing beside another one: each figure of both, and the change; or why there is nothing beside it. */
export function Comparison({ briefing, withId }: { briefing: Briefing; withId: string }) {
  const { t } = useTranslation();
  const { briefing: other, query } = useBriefing(withId);
  const isMissing = !isId(withId) || (query.error instanceof BackendError && query.error.key === "not_found");
  return (
    <section className={`${frame.frame} ${styles.beside}`}>
      <h2 className={frame.title}>{t("briefing.sideBySide")}</h2>
      {isMissing && <EmptyState title={t("briefing.missing")}>{t("briefing.missingText")}</EmptyState>}
      {!isMissing && other && <SideBySide briefing={briefing} other={other} />}
      {!isMissing && !other && query.error != null && (
        <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
      )}
      {!isMissing && !other && query.error == null && <Skeleton active paragraph={{ rows: 6 }} title={false} />}
    </section>
  );
}
