import { useTranslation } from "react-i18next";
import { Money } from "@/ui/Money";
import type { Lead } from "./lead";

interface SaleProps {
  product: Lead["sold_product"] | undefined;
  /** Whole dirhams. */
  price: number | null | undefined;
}

/** What was sold and for how much; nothing where nothing was. */
export function Sale({ product, price }: SaleProps) {
  const { t } = useTranslation();
  return product && price ? (
    <span>
      {t(`common.productKind.${product}`)} · <Money amount={price} />
    </span>
  ) : null;
}
