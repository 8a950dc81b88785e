import type { Database } from "@/backend/database.types";

type Enums = Database["public"]["Enums"];

/** One of the three caravan types. */
export type CaravanKind = Enums["caravan_kind"];

/** The caravan types, in the order they stand everywhere. */
export const CARAVAN_KINDS: readonly CaravanKind[] = ["open", "limited_income", "abroad"];

/** The kinds of product, in the order they are offered everywhere. */
export const PRODUCT_KINDS: readonly Enums["product_kind"][] = ["plot", "apartment", "house"];
