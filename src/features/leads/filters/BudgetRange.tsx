import { Form } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isAmount, parseMoney } from "@/lib/money";
import { formatCount } from "@/lib/numbers";
import { MoneyInput } from "@/ui/MoneyInput";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./filters.module.css";
import { type LeadFilters, upsideDown } from "./leadFilters";

type End = "budgetFrom" | "budgetTo";

interface RangeProps {
  filters: LeadFilters;
  onChange: (patch: Partial<LeadFilters>) => void;
}

function Amount({ end, filters, onChange, onWrong }: RangeProps & { end: End; onWrong: (wrong: boolean) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const amount = filters[end];
  const [typed, setTyped] = useState("");
  // the filter changed by other means: the back button, a chip removed
  useEffect(() => setTyped(amount === null ? "" : formatCount(amount, language)), [amount, language]);
  const take = () => {
    const value = parseMoney(typed);
    const isWrong = typed.trim() !== "" && !isAmount(value);
    onWrong(isWrong);
    if (!isWrong && value !== amount) {
      onChange({ [end]: value });
    }
  };
  return (
    <MoneyInput
      id={`filter-${end}`}
      aria-label={t(`leads.filters.${end}`)}
      placeholder={t(`leads.filters.${end}`)}
      value={typed}
      onChange={setTyped}
      onBlurCapture={take}
      onPressEnter={take}
    />
  );
}

/** The least and the most of a budget, each taken when it is left; what is no amount is said beside it. */
export function BudgetRange(props: RangeProps) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<Partial<Record<End, boolean>>>({});
  const isWrong = Object.values(wrong).some(Boolean);
  const isUpside = upsideDown(props.filters).includes("budget");
  const help = isWrong ? t("leads.filters.noAmount") : isUpside && t("leads.filters.upsideDown.budget");
  return (
    <Form.Item
      label={t("leads.filters.budget")}
      htmlFor="filter-budgetFrom"
      {...(help && { help, validateStatus: "error" })}
    >
      <div className={styles.range}>
        {(["budgetFrom", "budgetTo"] as const).map((end) => (
          <Amount key={end} {...props} end={end} onWrong={(is) => setWrong((all) => ({ ...all, [end]: is }))} />
        ))}
      </div>
    </Form.Item>
  );
}
