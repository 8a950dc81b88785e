import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDay } from "@/lib/formatDates";
import { formatMoney } from "@/lib/money";
import { useLanguage } from "@/ui/useLanguage";
import type { LeadFilters } from "./leadFilters";

/** The ranges in force as they are read: "from 300,000 to 500,000 MAD", "since 1 Sept"; null where there is none. */
export function useRangeWords(filters: LeadFilters) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { budgetFrom, budgetTo, createdFrom, createdTo } = filters;

  const words = (name: "budgetWords" | "createdWords", from: string | null, to: string | null) => {
    if (from !== null && to !== null) {
      return t(`leads.filters.${name}.both`, { from, to });
    }
    if (from !== null) {
      return t(`leads.filters.${name}.from`, { from });
    }
    return to === null ? null : t(`leads.filters.${name}.to`, { to });
  };
  const money = (amount: number | null) => (amount === null ? null : formatMoney(amount, language));
  const day = (value: string | null) => (value === null ? null : formatDay(value, language, "brief", today()));
  return {
    budget: words("budgetWords", money(budgetFrom), money(budgetTo)),
    created: words("createdWords", day(createdFrom), day(createdTo)),
  };
}
