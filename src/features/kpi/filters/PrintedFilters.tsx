import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { useFilterWords } from "./FiltersInForce";
import type { FigureFilters } from "./filters";
import styles from "./PrintedFilters.module.css";
import { useNamesInForce } from "./useFilterNames";

/** The filters in force as a sentence, for paper, where there is no bar. */
export function PrintedFilters({ edition, filters }: { edition: Edition; filters: FigureFilters }) {
  const { t } = useTranslation();
  const words = useFilterWords({ filters, names: useNamesInForce(edition.id, filters) });
  const said = words.map(({ label, value }) => `${label} ${value}`).join(" · ");
  return (
    <span className={`print-only ${styles.line}`}>
      {said ? t("kpi.print.filters", { filters: said }) : t("kpi.print.all")}
    </span>
  );
}
