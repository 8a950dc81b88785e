import { isAmount, parseMoney } from "@/lib/money";
import type { Lead, LeadWish } from "./lead";

/** What a person looks for, as the form holds it. */
export interface WishValues {
  product?: LeadWish["product"] | undefined;
  wished_city_id?: string | null | undefined;
  budget: string;
  description: string;
}

/** A wish and the version of the lead it was seen in. */
export type WishRow = LeadWish & Pick<Lead, "id" | "version">;

/** What is read back of a wish. */
export const WISH_SELECT = "id,version,product,wished_city_id,budget_mad,description";

/** A wish as the form begins with it. */
export function valuesOf(wish: LeadWish | null): WishValues {
  return {
    product: wish?.product ?? undefined,
    wished_city_id: wish?.wished_city_id ?? undefined,
    budget: wish?.budget_mad ? String(wish.budget_mad) : "",
    description: wish?.description ?? "",
  };
}

/** A wish as the form ends with it. */
export function wishOf(values: WishValues): LeadWish {
  return {
    product: values.product ?? null,
    wished_city_id: values.wished_city_id ?? null,
    budget_mad: values.budget.trim() === "" ? null : parseMoney(values.budget),
    description: values.description.trim(),
  };
}

/** Whether what was typed is no budget or one in whole dirhams that a lead can have. */
export function isBudget(text: string | undefined): boolean {
  return !text?.trim() || isAmount(parseMoney(text));
}
