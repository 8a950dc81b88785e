import { Select } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useRegions } from "@/backend/places";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { SearchField } from "@/ui/SearchField";
import { useLanguage } from "@/ui/useLanguage";
import styles from "../agencies.module.css";

/** In the place of a region: all of them. */
const EVERYWHERE = "all";

interface AgencyFiltersProps {
  filters: { q: string; region: string };
  /** The reader's own region, shown unless another or all are asked for. */
  own: string | undefined;
  change: (patch: { q?: string; region?: string | undefined }) => void;
}

/** What the list of agencies is narrowed to. */
export function AgencyFilters({ filters, own, change }: AgencyFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const regions = useRegions();
  const search = useCallback((q: string) => change({ q }), [change]);
  return (
    <div className={styles.filters}>
      <SearchField
        label={t("agencies.search.label")}
        hint={t("agencies.search.hint")}
        value={filters.q}
        onSearch={search}
      />
      <Select
        className={styles.filter ?? ""}
        aria-label={t("agencies.column.region")}
        placeholder={t("agencies.search.anyRegion")}
        allowClear
        showSearch
        popupMatchSelectWidth={false}
        filterOption={(typed, option) => matches(option?.label ?? "", typed)}
        value={regions.find(({ id }) => id === (filters.region || own))?.id ?? null}
        options={regions.map((one) => ({ value: one.id, label: localizedName(one, language) }))}
        onChange={(region?: string) => change({ region: region ?? (own && EVERYWHERE) })}
      />
    </div>
  );
}
