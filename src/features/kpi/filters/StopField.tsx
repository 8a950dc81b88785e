import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { matches } from "@/lib/text";
import type { FilterNames } from "./useFilterNames";

interface StopFieldProps {
  names: FilterNames;
  value: string[];
  onChange: (stops: string[]) => void;
}

/** Some stops of the edition, found by typing. */
export function StopField({ names, value, onChange }: StopFieldProps) {
  const { t } = useTranslation();
  const offered = names.caravans.map(({ kind, stops }) => ({
    label: t(`common.caravanKind.${kind}`),
    options: stops.map(({ id, name, period }) => ({ value: id, label: `${name} · ${period}` })),
  }));
  // what the address asks for and is not there keeps a name, and can be taken out
  const values = new Set(offered.flatMap(({ options }) => options.map((option) => option.value)));
  const beyond = value.filter((id) => !values.has(id)).map((id) => ({ value: id, label: names.stopNames([id]) }));
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
      options={[...offered, ...beyond]}
    />
  );
}
