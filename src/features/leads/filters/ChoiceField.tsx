import { Form, Select, type SelectProps } from "antd";
import { useTranslation } from "react-i18next";
import { matches } from "@/lib/text";

interface ChoiceFieldProps {
  id: string;
  label: string;
  /** Those chosen; any of them will do, all of them or none: none filters nothing. */
  value: string[];
  onChange: (ids: string[]) => void;
  options: { value: string; label: string }[];
  /** At most one. */
  single?: boolean;
}

/** Some of several things that are found by typing, or any. */
export function ChoiceField({ id, label, value, onChange, options, single = false }: ChoiceFieldProps) {
  const { t } = useTranslation();
  const shared: Pick<SelectProps, "id" | "allowClear" | "showSearch" | "filterOption" | "placeholder" | "options"> = {
    id,
    allowClear: true,
    showSearch: true,
    filterOption: (typed, option) => matches(String(option?.label ?? ""), typed),
    placeholder: t("leads.filters.all"),
    options,
  };
  return (
    <Form.Item label={label} htmlFor={id}>
      {single ? (
        <Select<string | null> {...shared} value={value[0] ?? null} onChange={(one) => onChange(one ? [one] : [])} />
      ) : (
        <Select<string[]> {...shared} mode="multiple" value={value} onChange={onChange} />
      )}
    </Form.Item>
  );
}
