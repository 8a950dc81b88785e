import { Form, Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { parseCount } from "@/lib/numbers";

interface CountFieldProps {
  name: string;
  label: ReactNode;
  extra?: ReactNode;
  min: number;
  max: number;
  optional?: boolean;
}

/** A whole number, in whatever digits and grouping it is typed. */
export function CountField({ name, label, extra, min, max, optional = false }: CountFieldProps) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[
        {
          validator: async (_rule, typed?: string) => {
            const text = typed?.trim() ?? "";
            const count = parseCount(text);
            if (text === "" && !optional) {
              throw new Error(t("errors.required"));
            }
            if (text !== "" && (count === null || count < min || count > max)) {
              throw new Error(t("tour.form.countRange", { min, max }));
            }
          },
        },
      ]}
    >
      <Input inputMode="numeric" autoComplete="off" dir="ltr" />
    </Form.Item>
  );
}
