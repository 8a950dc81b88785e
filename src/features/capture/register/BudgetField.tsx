import { Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isAmount, parseMoney } from "@/lib/money";
import { MoneyInput } from "@/ui/MoneyInput";
import { Optional } from "./Optional";

/** A budget in whole dirhams. */
export function BudgetField(): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="budget_mad"
      label={<Optional>{t("capture.register.budget")}</Optional>}
      extra={t("capture.register.budgetHint")}
      rules={[
        {
          validator: async (_rule, typed: string) => {
            if (typed.trim() !== "" && !isAmount(parseMoney(typed))) {
              throw new Error(t("errors.budget_out_of_range"));
            }
          },
        },
      ]}
    >
      <MoneyInput />
    </Form.Item>
  );
}
