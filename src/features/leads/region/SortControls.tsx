import { Select } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./LoadTable.module.css";
import { LOAD_FIELDS, type LoadField, type LoadSort, nextSort } from "./sortLoad";

interface SortProps {
  sort: LoadSort;
  onSort: (sort: LoadSort) => void;
}

/** The head of a column, which sorts by it. */
export function SortHead({ field, sort, onSort }: SortProps & { field: LoadField }) {
  const { t } = useTranslation();
  const isSorted = sort.field === field;
  const direction = sort.descending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? direction : "none"} className={styles.column} data-field={field}>
      <button
        type="button"
        className={styles.sort}
        data-sorted={isSorted}
        onClick={() => onSort(nextSort(sort, field))}
      >
        {t(`assignments.region.column.${field}`)}
        <span className={styles.arrow} aria-hidden="true">
          {isSorted && (sort.descending ? "↓" : "↑")}
        </span>
      </button>
    </th>
  );
}

/** The same choice where the columns have no heads. */
export function SortSelect({ sort, onSort }: SortProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.sortSelect}>
      <Select
        size="small"
        variant="borderless"
        aria-label={t("assignments.region.sort")}
        value={sort.field}
        popupMatchSelectWidth={false}
        onChange={(field) => onSort({ field, descending: field !== "name" })}
        options={LOAD_FIELDS.map((field) => ({ value: field, label: t(`assignments.region.column.${field}`) }))}
      />
    </div>
  );
}
