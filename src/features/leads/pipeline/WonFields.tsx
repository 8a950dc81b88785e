import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/lib/money";
import { ChoicePills } from "@/ui/ChoicePills";
import { PRODUCT_KINDS } from "@/ui/kinds";
import { MoneyInput } from "@/ui/MoneyInput";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./EndLeadDialog.module.css";
import { priceOf } from "./ending";

/** What was sold and for how much; the budget is named beside it, never taken for the price. */
export function WonFields({ budget }: { budget: number | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Form.Item
        name="product"
        label={t("leads.end.soldProduct")}
        rules={[{ required: true, message: t("errors.sold_product_required") }]}
      >
        <ChoicePills
          label={t("leads.end.soldProduct")}
          choices={PRODUCT_KINDS.map((kind) => ({ value: kind, label: t(`common.productKind.${kind}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="price"
        label={t("leads.end.soldPrice")}
        extra={budget === null ? null : t("leads.end.budget", { amount: formatMoney(budget, language) })}
        rules={[
          {
            validator: async (_rule, typed?: string) => {
              if (priceOf(typed) === null) {
                throw new Error(t("errors.sold_price_required"));
              }
            },
          },
        ]}
      >
        <MoneyInput className={styles.price ?? ""} size="large" enterKeyHint="done" />
      </Form.Item>
    </>
  );
}
