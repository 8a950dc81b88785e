import { useTranslation } from "react-i18next";

/** In the place of a name that has not come yet. */
const TO_COME = "…";

/**
 * Gives a function that names what the address asks for by its id among the rows that came; it may be gone, never have
 * been, or not be the reader's to see.
 */
export function useNameIn() {
  const { t } = useTranslation();
  return <Row extends { id: string }>(rows: readonly Row[], id: string, nameOf: (row: Row) => string): string => {
    const row = rows.find((one) => one.id === id);
    const missing = rows.length > 0 ? t("leads.filters.unknown") : TO_COME;
    return row ? nameOf(row) : missing;
  };
}
