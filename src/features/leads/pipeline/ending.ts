import { isAmount, parseMoney } from "@/lib/money";
import type { EndingFacts } from "./api";

/** The end of a lead, as the form holds it. */
export interface EndingValues {
  reason?: string;
  product?: EndingFacts["soldProduct"];
  price?: string;
}

/** The price a person typed in whole dirhams, or null for what cannot be one. */
export function priceOf(text: string | undefined): number | null {
  const amount = text ? parseMoney(text) : null;
  return isAmount(amount) ? amount : null;
}

/** The end of a lead, as the form ends with it. */
export function factsOf({ reason, product, price }: EndingValues): EndingFacts {
  return { lostReasonId: reason, soldProduct: product, soldPriceMad: priceOf(price) ?? undefined };
}

/** Whether two ends say the same, so that sending the second is a repeat. */
export function sayTheSame(a: EndingFacts, b: EndingFacts): boolean {
  return a.lostReasonId === b.lostReasonId && a.soldProduct === b.soldProduct && a.soldPriceMad === b.soldPriceMad;
}
