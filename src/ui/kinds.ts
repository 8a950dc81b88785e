import type { Database } from "@/backend/database.types";

type Enums = Database["public"]["Enums"];

/** One of the three caravan types. */
export type CaravanKind = Enums["caravan_kind"];

/** The caravan types, in the order they stand everywhere. */
export const CARAVAN_KINDS: readonly CaravanKind[] = ["open", "limited_income", "abroad"];

/** What a lead may be asked for by: a kind of product, or none said. */
export type ProductFilter = Enums["product_kind"] | "none";

/** The kinds of product, in the order they are offered everywhere. */
export const PRODUCT_KINDS: readonly Enums["product_kind"][] = ["plot", "apartment", "house"];

/** In the place of a kind of product: not said. */
export const NO_PRODUCT = "none";

/** What leads are filtered by: the kinds of product, then none. */
export const PRODUCT_FILTERS: readonly ProductFilter[] = [...PRODUCT_KINDS, NO_PRODUCT];
