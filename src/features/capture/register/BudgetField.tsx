import { Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { parseMoney } from "@/lib/money";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { LtrInput } from "./LtrInput";
import { Optional } from "./Optional";

const MOST = 1_000_000_000;

/** A budget in whole dirhams, grouped when the field is left. */
export function BudgetField(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = Form.useFormInstance();
  const group = (typed: string) => {
    const amount = parseMoney(typed);
    if (amount !== null) {
      form.setFieldValue("budget_mad", formatCount(amount, language));
    }
  };
  return (
    <Form.Item
      name="budget_mad"
      label={<Optional>{t("capture.register.budget")}</Optional>}
      extra={t("capture.register.budgetHint")}
      rules={[
        {
          validator: async (_rule, typed: string) => {
            const amount = parseMoney(typed);
            if (typed.trim() !== "" && (amount === null || amount < 1 || amount > MOST)) {
              throw new Error(t("errors.budget_out_of_range"));
            }
          },
        },
      ]}
    >
      <LtrInput inputMode="numeric" suffix="MAD" onBlur={({ target }) => group(target.value)} />
    </Form.Item>
  );
}
