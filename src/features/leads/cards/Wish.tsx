import { useTranslation } from "react-i18next";
import { localized } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { LeadRow } from "../pipeline/leadRow";

type Wished = Pick<LeadRow, "product" | "sold_product" | "wished_city_name_fr" | "wished_city_name_ar">;

/** What is looked for, or was sold, and where: "Apartment · Casablanca". */
export function Wish({ lead }: { lead: Wished }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const product = lead.sold_product ?? lead.product;
  const parts = [product && t(`common.productKind.${product}`), localized(lead, "wished_city_name", language)];
  return <>{parts.filter(Boolean).join(" · ") || t("leads.card.noWish")}</>;
}
