import { useTranslation } from "react-i18next";
import { NO_PRODUCT, type ProductFilter } from "./leadFilters";

/** Gives a function that names a product asked for, or that none is said. */
export function useProductName(): (product: ProductFilter) => string {
  const { t } = useTranslation();
  return (product) => (product === NO_PRODUCT ? t("leads.filters.noProduct") : t(`common.productKind.${product}`));
}
