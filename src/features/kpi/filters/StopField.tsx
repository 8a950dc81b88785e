import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { matches } from "@/lib/text";
import type { CaravanStops } from "./useFilterNames";

interface StopFieldProps {
  caravans: CaravanStops[];
  value: string[];
  onChange: (stops: string[]) => void;
}

/** Some stops of the edition, found by typing. */
export function StopField({ caravans, value, onChange }: StopFieldProps) {
  const { t } = useTranslation();
  return (
    <Select<string[], { value?: string; label: string }>
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      aria-label={t("kpi.filters.stops")}
      placeholder={t("kpi.filters.stops")}
      value={value}
      onChange={onChange}
      filterOption={(typed, option) => option?.value !== undefined && matches(option.label, typed)}
      popupMatchSelectWidth={false}
      options={caravans.map(({ kind, stops }) => ({
        label: t(`common.caravanKind.${kind}`),
        options: stops.map(({ id, name, period }) => ({ value: id, label: `${name} · ${period}` })),
      }))}
    />
  );
}
