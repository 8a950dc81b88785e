import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { Money } from "@/ui/Money";
import { useLanguage } from "@/ui/useLanguage";
import cards from "./LeadContent.module.css";
import type { Lead } from "./lead";

/** What the person looks for, to be read. */
export function WishFacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts: [key: "product" | "city" | "budget" | "description", value: ReactNode][] = [
    ["product", lead.product && t(`common.productKind.${lead.product}`)],
    ["city", lead.wished_city && localizedName(lead.wished_city, language)],
    ["budget", lead.budget_mad !== null && <Money amount={lead.budget_mad} />],
    ["description", lead.description && <bdi className={cards.words}>{lead.description}</bdi>],
  ];
  return (
    <dl className={cards.facts}>
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{t(`lead.wish.${key}`)}</dt>
          <dd>{value || <span className={cards.none}>{t("lead.wish.unknown")}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
