import type { Database } from "@/backend/database.types";
import { isId } from "@/lib/ids";
import { CARAVAN_KINDS, PRODUCT_KINDS } from "@/ui/kinds";

type ProductKind = Database["public"]["Enums"]["product_kind"];
type CaravanKind = Database["public"]["Enums"]["caravan_kind"];

/** What a lead waits for, as far as one can filter by it. */
type NextStep = "overdue" | "adrift" | "cooling";

/** Which leads a list or the board shows; every part is in the URL. */
export interface LeadFilters {
  /** Name or phone, as typed. */
  q: string;
  stages: string[];
  /** Only leads that are still worked, neither won nor lost. */
  open: boolean;
  /** A member of staff, or `none` for leads that nobody owns. */
  agent: string | null;
  next: NextStep | null;
  product: ProductKind | null;
  caravan: CaravanKind | null;
  /** Only leads born in the edition chosen at the top of the page. */
  ofEdition: boolean;
  agency: string | null;
}

/** In the place of a member of staff: nobody. */
export const NOBODY = "none";

export const NEXT_STEPS: readonly NextStep[] = ["overdue", "adrift", "cooling"];

export const NO_FILTERS: LeadFilters = {
  q: "",
  stages: [],
  open: false,
  agent: null,
  next: null,
  product: null,
  caravan: null,
  ofEdition: false,
  agency: null,
};

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** Reads the filters of a URL; what is no such value filters nothing. */
export function parseFilters(search: URLSearchParams): LeadFilters {
  const agent = search.get("agent");
  const agency = search.get("agency");
  return {
    q: search.get("q") ?? "",
    stages: (search.get("stage") ?? "").split(",").filter((id) => /^[a-z_]{2,30}$/.test(id)),
    open: search.get("open") === "1",
    agent: agent === NOBODY || isId(agent) ? agent : null,
    next: oneOf(NEXT_STEPS, search.get("next")),
    product: oneOf(PRODUCT_KINDS, search.get("product")),
    caravan: oneOf(CARAVAN_KINDS, search.get("caravan")),
    ofEdition: search.get("source") === "edition",
    agency: isId(agency) ? agency : null,
  };
}

/** Writes the filters into a URL, leaving out those not in force and the page, which no longer applies. */
export function writeFilters(search: URLSearchParams, filters: LeadFilters): URLSearchParams {
  const next = new URLSearchParams(search);
  const values: Record<string, string | null> = {
    q: filters.q.trim(),
    stage: filters.stages.join(","),
    open: filters.open ? "1" : null,
    agent: filters.agent,
    next: filters.next,
    product: filters.product,
    caravan: filters.caravan,
    source: filters.ofEdition ? "edition" : null,
    agency: filters.agency,
    page: null,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
  }
  return next;
}

/** True when nothing is filtered. */
export function isUnfiltered(filters: LeadFilters): boolean {
  return writeFilters(new URLSearchParams(), filters).size === 0;
}
