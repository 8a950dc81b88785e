import { Select } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useCities } from "@/backend/places";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { SearchField } from "@/ui/SearchField";
import { useLanguage } from "@/ui/useLanguage";
import styles from "../prospects.module.css";
import { CONSENTS, EMAILS, type Filters, LANGUAGES } from "./filters";

interface ProspectFiltersProps {
  filters: Filters;
  change: (patch: Partial<Record<keyof Filters, string | undefined>>) => void;
}

/** What the list of persons is narrowed to. */
export function ProspectFilters({ filters, change }: ProspectFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cities = useCities();
  const search = useCallback((q: string) => change({ q }), [change]);
  const choices = [
    {
      name: "city",
      label: t("prospects.filter.city"),
      any: t("prospects.filter.anyCity"),
      options: cities.map((city) => ({ value: city.id, label: localizedName(city, language) })),
    },
    {
      name: "language",
      label: t("prospects.filter.language"),
      any: t("prospects.filter.anyLanguage"),
      options: LANGUAGES.map((value) => ({ value: value as string, label: t(`common.language.${value}`) })),
    },
    {
      name: "consent",
      label: t("prospects.filter.consent"),
      any: t("prospects.filter.anyConsent"),
      options: CONSENTS.map((value) => ({
        value: value as string,
        label: value === "none" ? t("prospects.filter.noConsent") : t(`common.consentChannel.${value}`),
      })),
    },
    {
      name: "email",
      label: t("prospects.filter.email"),
      any: t("prospects.filter.anyEmail"),
      options: EMAILS.map((value) => ({
        value: value as string,
        label: t(value === "with" ? "prospects.filter.withEmail" : "prospects.filter.withoutEmail"),
      })),
    },
  ] as const;
  return (
    <div className={styles.filters}>
      <SearchField
        label={t("prospects.search.label")}
        hint={t("prospects.search.hint")}
        value={filters.q}
        onSearch={search}
      />
      {choices.map(({ name, label, any, options }) => (
        <Select
          key={name}
          className={styles.filter ?? ""}
          aria-label={label}
          placeholder={any}
          allowClear
          showSearch={name === "city"}
          popupMatchSelectWidth={false}
          filterOption={(typed, option) => matches(option?.label ?? "", typed)}
          value={options.some(({ value }) => value === filters[name]) ? filters[name] : null}
          options={options}
          onChange={(value?: string | null) => change({ [name]: value ?? undefined })}
        />
      ))}
    </div>
  );
}
