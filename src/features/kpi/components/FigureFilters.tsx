import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { CaravanMark } from "@/ui/CaravanTag";
import { CARAVAN_KINDS } from "@/ui/kinds";
import type { FigureFilterState } from "../useFigureFilters";
import styles from "./FigureFilters.module.css";
import { FiltersInForce } from "./FiltersInForce";
import { PeriodFields } from "./PeriodFields";

interface FigureFiltersProps {
  edition: Edition;
  state: FigureFilterState;
  problem?: string | undefined;
}

/** What narrows the figures: caravan types and dates, and the filters in force as chips. */
export function FigureFilters({ edition, state, problem }: FigureFiltersProps) {
  const { t } = useTranslation();
  const { filters, change } = state;
  return (
    <div className={styles.filters}>
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
                  change({ kinds: chosen ? filters.kinds.filter((other) => other !== kind) : [...filters.kinds, kind] })
                }
              >
                <CaravanMark kind={kind} />
                {t(`common.caravanKind.${kind}`)}
              </button>
            );
          })}
        </fieldset>
        <PeriodFields edition={edition} filters={filters} problem={problem} onChange={change} />
      </div>
      <FiltersInForce edition={edition} state={state} />
    </div>
  );
}
