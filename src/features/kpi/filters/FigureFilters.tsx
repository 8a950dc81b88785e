import { Suspense, useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { CaravanMark } from "@/ui/CaravanTag";
import { CARAVAN_KINDS } from "@/ui/kinds";
import { loadable } from "@/ui/loadable";
import styles from "./FigureFilters.module.css";
import { FiltersInForce } from "./FiltersInForce";
import { MoreFilters } from "./MoreFilters";
import type { FigureFilterState } from "./useFigureFilters";
import type { FilterNames } from "./useFilterNames";

// Calendars are the heaviest of the bar, and nobody's first click.
const PeriodFields = loadable(async () => ({ default: (await import("./PeriodFields")).PeriodFields }));

interface FigureFiltersProps {
  edition: Edition;
  state: FigureFilterState;
  names: FilterNames;
  /** Only by agencies and regions: the page has nothing else, or the reader may not cross them. */
  agenciesOnly?: boolean;
  problem?: string | undefined;
}

/** What narrows the figures, in one bar, and the filters in force as chips. */
export function FigureFilters({ edition, state, names, agenciesOnly = false, problem }: FigureFiltersProps) {
  const { t } = useTranslation();
  const { filters, change } = state;
  const isDrawing = useDeferredValue(true, false);
  const room = <div className={styles.periodToCome} />;
  return (
    <div className={`${styles.filters} no-print`}>
      {!agenciesOnly && (
        <div className={styles.row}>
          <fieldset className={styles.kinds}>
            <legend className="visually-hidden">{t("kpi.filters.kinds")}</legend>
            {CARAVAN_KINDS.map((kind) => {
              const chosen = filters.kinds.includes(kind);
              return (
                <button
                  className={styles.kind}
                  type="button"
                  key={kind}
                  aria-pressed={chosen}
                  onClick={() =>
                    change({
                      kinds: chosen ? filters.kinds.filter((other) => other !== kind) : [...filters.kinds, kind],
                    })
                  }
                >
                  <CaravanMark kind={kind} />
                  {t(`common.caravanKind.${kind}`)}
                </button>
              );
            })}
          </fieldset>
          {isDrawing ? (
            <Suspense fallback={room}>
              <PeriodFields edition={edition} filters={filters} problem={problem} onChange={change} />
            </Suspense>
          ) : (
            room
          )}
        </div>
      )}
      <MoreFilters edition={edition} state={state} agenciesOnly={agenciesOnly} />
      <FiltersInForce edition={edition} state={state} names={names} />
    </div>
  );
}
