import type { Edition } from "@/backend/edition";
import { AgencyField } from "./AgencyField";
import styles from "./FigureFilters.module.css";
import type { FigureFilterState } from "./useFigureFilters";
import { useFilterNames } from "./useFilterNames";

/** Only who works the leads: where the page has nothing else, or the reader may not cross them. */
export function AgencyOnly({ edition, state }: { edition: Edition; state: FigureFilterState }) {
  const names = useFilterNames(edition.id);
  const { filters, change } = state;
  return (
    <div className={styles.narrow}>
      <AgencyField names={names} regions={filters.regions} agencies={filters.agencies} onChange={change} />
    </div>
  );
}
