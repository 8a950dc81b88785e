import { useTranslation } from "react-i18next";
import type { ConsentFilter } from "./leadFilters";

/** Gives a function that says which consent is asked for: "may be called", "has not agreed to e-mail". */
export function useConsentName(): (consent: ConsentFilter) => string {
  const { t } = useTranslation();
  return (consent) => t(`leads.filters.consents.${consent}`);
}
