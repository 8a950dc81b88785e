import { Form, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface KindFieldProps<Kind extends string> {
  id: string;
  label: string;
  kinds: readonly Kind[];
  nameOf: (kind: Kind) => string;
  markOf?: (kind: Kind) => ReactNode;
  value: Kind | null;
  onChange: (kind: Kind | null) => void;
}

/** One of a few kinds, or any. */
export function KindField<Kind extends string>(props: KindFieldProps<Kind>) {
  const { id, label, kinds, nameOf, markOf, value, onChange } = props;
  const { t } = useTranslation();
  return (
    <Form.Item label={label} htmlFor={id}>
      <Select<Kind | null>
        id={id}
        allowClear
        placeholder={t("leads.filters.all")}
        value={value}
        onChange={(kind) => onChange(kind ?? null)}
        options={kinds.map((kind) => ({
          value: kind,
          label: (
            <>
              {markOf?.(kind)} {nameOf(kind)}
            </>
          ),
        }))}
      />
    </Form.Item>
  );
}
