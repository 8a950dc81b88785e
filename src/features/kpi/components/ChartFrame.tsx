import { Skeleton } from "antd";
import { type ReactNode, Suspense, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "@/lib/formatDates";
import { EmptyState } from "@/ui/EmptyState";
import { useLanguage } from "@/ui/useLanguage";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { ChartBoundary } from "./ChartBoundary";
import styles from "./ChartFrame.module.css";
import type { FigureTable } from "./columns";
import { Definition } from "./Definition";
import { FrameTools } from "./FrameTools";
import { Picture } from "./Picture";
import { TableView } from "./TableView";

const SKELETON_WIDTHS = ["46%", "72%", "58%", "31%", "64%", "25%", "40%", "18%"];

/** What there is to show. */
export type FrameState = "loading" | "error" | "empty" | "ready";

export interface ChartFrameProps<Row> {
  state: FrameState;
  /** What the figure is called, whatever it shows. */
  name: string;
  /** The finding, or the name where there is none yet. */
  title: string;
  /** What is measured, its unit and the period. */
  measure: string;
  definition: ReactNode;
  asOf?: string | undefined;
  /** The picture in words. */
  summary: string;
  empty: { title: string; text: string };
  table: FigureTable<Row>;
  /** Name of the downloads, without ending. */
  fileName: string;
  /** Room kept while the picture loads. */
  height: number;
  children: ReactNode;
}

/** The one frame of every chart: words, definition, picture or table, downloads, and what to say when there is nothing. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const { state, name, title, measure, definition, asOf, summary, empty, table, fileName, height, children } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const plot = useRef<HTMLDivElement>(null);
  const id = useId();
  const skeleton = (
    <div style={{ minHeight: height }} role="status" aria-busy="true">
      <VisuallyHidden>{t("ui.loading")}</VisuallyHidden>
      <Skeleton
        active
        className={styles.skeleton ?? ""}
        title={false}
        paragraph={{ rows: Math.round(height / 64), width: SKELETON_WIDTHS }}
      />
    </div>
  );

  return (
    <figure className={styles.frame} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title} id={`${id}-title`}>
            {title}
          </h2>
          <p className={styles.measure}>
            {measure}
            <Definition of={name} asOf={asOf}>
              {definition}
            </Definition>
          </p>
        </div>
        {state === "ready" && (
          <FrameTools
            asTable={asTable}
            onToggle={() => setAsTable(!asTable)}
            plot={plot}
            table={table}
            name={name}
            heading={{ title, measure, asOf: asOf && t("kpi.asOf", { moment: formatMoment(asOf, language) }) }}
            fileName={fileName}
          />
        )}
      </header>
      <figcaption className="visually-hidden" id={`${id}-summary`}>
        {state === "ready" ? summary : ""}
      </figcaption>
      {state === "loading" && skeleton}
      {state === "error" && <EmptyState title={t("kpi.frame.failed")}>{t("kpi.frame.failedText")}</EmptyState>}
      {state === "empty" && <EmptyState title={empty.title}>{empty.text}</EmptyState>}
      {state === "ready" && asTable && <TableView table={table} caption={name} />}
      {state === "ready" && !asTable && (
        <ChartBoundary
          fallback={<EmptyState title={t("kpi.frame.noPicture")}>{t("kpi.frame.noPictureText")}</EmptyState>}
        >
          <Suspense fallback={skeleton}>
            <Picture plot={plot}>{children}</Picture>
          </Suspense>
        </ChartBoundary>
      )}
    </figure>
  );
}
