import { Form, Select, type SelectProps } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { matches } from "@/lib/text";

interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What stands before its name in the list. */
  mark?: ReactNode;
}

interface ChoiceFieldProps<Value extends string> {
  id: string;
  label: string;
  /** Those chosen; any of them will do, all of them or none: none filters nothing. */
  value: Value[];
  /** Called with those chosen, in the order they were. */
  onChange: (values: Value[]) => void;
  options: Choice<Value>[];
  /** At most one. */
  single?: boolean;
}

/** Some of several things that are found by typing, or any. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { id, label, value, onChange, options, single = false } = props;
  const { t } = useTranslation();
  const shared: Pick<
    SelectProps<unknown, Choice<Value>>,
    "id" | "allowClear" | "showSearch" | "filterOption" | "optionRender" | "placeholder" | "options"
  > = {
    id,
    allowClear: true,
    showSearch: true,
    filterOption: (typed, option) => matches(option?.label ?? "", typed),
    optionRender: ({ data: { mark, label } }) => (
      <>
        {mark} {label}
      </>
    ),
    placeholder: t("leads.filters.all"),
    options,
  };
  return (
    <Form.Item label={label} htmlFor={id}>
      {single ? (
        <Select<Value | null, Choice<Value>>
          {...shared}
          value={value[0] ?? null}
          onChange={(one) => onChange(one ? [one] : [])}
        />
      ) : (
        <Select<Value[], Choice<Value>> {...shared} mode="multiple" value={value} onChange={onChange} />
      )}
    </Form.Item>
  );
}
