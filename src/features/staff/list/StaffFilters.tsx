import { Select } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useAgencyNames } from "@/backend/places";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { SearchField } from "@/ui/SearchField";
import { useLanguage } from "@/ui/useLanguage";
import { ROLES } from "../staff";
import styles from "../staff.module.css";

interface StaffFiltersProps {
  filters: { q: string; role: string; agency: string };
  change: (patch: { q?: string; role?: string | undefined; agency?: string | undefined }) => void;
}

/** What the list of people is narrowed to; by agency only for those who see several. */
export function StaffFilters({ filters, change }: StaffFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useProfile().data?.agency;
  const agencies = useAgencyNames(!own);
  const search = useCallback((q: string) => change({ q }), [change]);
  return (
    <div className={styles.filters}>
      <SearchField label={t("staff.search.label")} hint={t("staff.search.hint")} value={filters.q} onSearch={search} />
      <Select
        className={styles.filter ?? ""}
        aria-label={t("staff.form.role")}
        placeholder={t("staff.search.anyRole")}
        allowClear
        popupMatchSelectWidth={false}
        value={ROLES.find((role) => role === filters.role) ?? null}
        options={ROLES.map((role) => ({ value: role, label: t(`common.role.${role}`) }))}
        onChange={(role) => change({ role: role ?? undefined })}
      />
      {!own && (
        <Select
          className={styles.filter ?? ""}
          aria-label={t("staff.place.agency")}
          placeholder={t("staff.search.anyAgency")}
          allowClear
          showSearch
          popupMatchSelectWidth={false}
          filterOption={(typed, option) => matches(option?.label ?? "", typed)}
          value={agencies.some(({ id }) => id === filters.agency) ? filters.agency : null}
          options={agencies.map((one) => ({ value: one.id, label: localizedName(one, language) }))}
          onChange={(agency?: string | null) => change({ agency: agency ?? undefined })}
        />
      )}
    </div>
  );
}
