import { memo, useCallback, useDeferredValue, useMemo } from "react";
import type { Edition } from "@/backend/edition";
import { today } from "@/lib/clock";
import { dayOf } from "@/lib/dates";
import { formatDayRange } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import { type FigureFilters, NO_FILTERS } from "../filters/filters";
import { useFigureFilters } from "../filters/useFigureFilters";
import { FiguresFrame } from "../frame/FiguresFrame";
import { HourBeside } from "../hour/HourBeside";
import { useTourFigures } from "../useTourFigures";
import { DaysFigure } from "./DaysFigure";
import { FunnelFigure } from "./FunnelFigure";
import type { FigureProps } from "./figureProps";
import { Headlines } from "./Headlines";
import { HoursFigure } from "./HoursFigure";
import { KindsFigure } from "./KindsFigure";
import { MapFigure } from "./MapFigure";
import { ProductsFigure } from "./ProductsFigure";
import { Reservations } from "./Reservations";
import { Standouts } from "./Standouts";
import { StopsFigure } from "./StopsFigure";
import styles from "./TourFigures.module.css";
import { useDrawing } from "./useDrawing";

/** The charts of an edition: stops and where they lie, caravan types and days, what is sought, how far leads came, and the hours. */
const CHARTS = [
  ({ shown }: { shown: FigureProps }) => (
    <div className={styles.later}>
      <StopsFigure {...shown} />
    </div>
  ),
  ({ shown }: { shown: FigureProps }) => (
    <>
      <MapFigure {...shown} />
      <div className={styles.pair}>
        <KindsFigure {...shown} />
        <DaysFigure {...shown} />
      </div>
    </>
  ),
  ({ shown }: { shown: FigureProps }) => (
    <>
      <div className={styles.later}>
        <div className={styles.pair}>
          <ProductsFigure {...shown} />
          <FunnelFigure {...shown} />
        </div>
      </div>
      <HoursFigure {...shown} />
    </>
  ),
].map((Charts) => memo(Charts));

/** An edition in figures: headlines and what stands out, then the charts. */
export function TourFigures({ edition }: { edition: Edition }) {
  const language = useLanguage();
  const state = useFigureFilters(edition);
  const query = useTourFigures(edition, state.filters);
  const { figures, answered = NO_FILTERS, datesRefused, error } = query;
  const failed = error !== null || datesRefused;
  const periodOf = useCallback(
    ({ from, to }: Pick<FigureFilters, "from" | "to">) =>
      formatDayRange(from ?? edition.starts_on, to ?? edition.ends_on, language),
    [edition, language],
  );
  const shown = useMemo<FigureProps>(
    () => ({
      figures,
      failed,
      filters: answered,
      period: periodOf(answered),
      today: figures ? dayOf(figures.as_of) : today(),
      fileName: `escale-${edition.year}`,
    }),
    [figures, failed, answered, edition, periodOf],
  );
  const drawn = useDrawing(figures !== undefined, CHARTS.length);
  // What speaks first is there before anything is drawn; back on the page, all of it at once, as high as it was left.
  const isDrawing = useDeferredValue(true, drawn > 0);
  const toCome = useMemo<FigureProps>(
    () => ({ ...shown, figures: undefined, failed: failed && figures === undefined }),
    [shown, failed, figures],
  );

  return (
    <FiguresFrame page="overview" edition={edition} state={state} query={query} asOf={figures?.as_of}>
      <Headlines figures={figures} filters={answered} loading={!figures && !failed} />
      <Reservations figures={figures} />
      <Standouts {...shown} />
      {isDrawing &&
        CHARTS.map((Charts, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
          <Charts key={place} shown={place < drawn ? shown : toCome} />
        ))}
      {isDrawing && <HourBeside editionId={edition.id} filters={state.filters} period={periodOf(state.filters)} />}
    </FiguresFrame>
  );
}
