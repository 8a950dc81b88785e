import { Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { PRODUCT_FILTERS, type ProductFilter } from "@/ui/kinds";
import { AgencyField } from "./AgencyField";
import styles from "./FigureFilters.module.css";
import { StopField } from "./StopField";
import type { FigureFilterState } from "./useFigureFilters";
import { useFilterNames } from "./useFilterNames";

const VISITORS = [
  ["everyone", undefined],
  ["yes", true],
  ["no", false],
] as const;

interface NarrowFieldsProps {
  state: FigureFilterState;
  edition: Edition;
}

/** What narrows the figures besides caravan type and dates: stops, who works the leads, products, who was identified. */
export function NarrowFields({ state, edition }: NarrowFieldsProps) {
  const { t } = useTranslation();
  const { filters, change } = state;
  const names = useFilterNames(edition.id);
  return (
    <fieldset className={styles.narrow}>
      <legend className="visually-hidden">{t("kpi.filters.more")}</legend>
      <StopField names={names} value={filters.stops} onChange={(stops) => change({ stops })} />
      <AgencyField names={names} regions={filters.regions} agencies={filters.agencies} onChange={change} />
      <Select<ProductFilter[]>
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        aria-label={t("kpi.filters.products")}
        placeholder={t("kpi.filters.products")}
        value={filters.products}
        onChange={(products) => change({ products })}
        options={PRODUCT_FILTERS.map((product) => ({ value: product, label: t(`common.productKind.${product}`) }))}
      />
      <Segmented
        aria-label={t("kpi.filters.identified")}
        value={VISITORS.find(([, value]) => value === filters.identified)?.[0] ?? "everyone"}
        onChange={(name) => change({ identified: VISITORS.find(([key]) => key === name)?.[1] })}
        options={VISITORS.map(([name]) => ({ value: name, label: t(`kpi.filters.${name}`) }))}
      />
      {state.guarded && <p className={styles.hint}>{t("kpi.filters.guarded")}</p>}
    </fieldset>
  );
}
