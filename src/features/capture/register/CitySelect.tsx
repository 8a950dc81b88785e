import { Button, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useHomeCities } from "@/backend/places";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./fields.module.css";

interface CitySelectProps {
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
}

/** A city of the kingdom, found by its French or Arabic name. */
export function CitySelect({ id, value, onChange }: CitySelectProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { cities, isLoading, error, refetch } = useHomeCities();
  const options = cities
    .map((city) => ({
      value: city.id,
      label: localizedName(city, language),
      other: language === "ar" ? city.name_fr : city.name_ar,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <Select
      {...(id ? { id } : {})}
      {...(cities.length > 0 && value ? { value } : {})}
      onChange={(city: string | undefined) => onChange?.(city)}
      options={options}
      loading={isLoading}
      allowClear
      showSearch
      filterOption={(typed, option) => matches(`${option?.label} ${option?.other}`, typed)}
      optionRender={({ data }) => (
        <>
          {data.label} <bdi className={styles.otherName}>{data.other}</bdi>
        </>
      )}
      notFoundContent={
        error ? (
          <Button type="text" block onClick={() => void refetch()}>
            {t("errors.network")}
          </Button>
        ) : (
          t("capture.register.cityNone")
        )
      }
    />
  );
}
