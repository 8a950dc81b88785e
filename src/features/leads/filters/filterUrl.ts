import { isDay } from "@/lib/dates";
import { isId } from "@/lib/ids";
import { isAmount } from "@/lib/money";
import { withParams } from "@/lib/searchParams";
import { CARAVAN_KINDS, PRODUCT_FILTERS } from "@/ui/kinds";
import { isConsentFilter, type LeadFilters, NEXT_STEPS, NOBODY, withConsents } from "./leadFilters";

/** The parts of an address that are filters of leads. */
export const FILTER_PARAMS = [
  "q",
  "stage",
  "open",
  "agent",
  "next",
  "product",
  "caravan",
  "source",
  "region",
  "agency",
  "stop",
  "reached",
  "answered",
  "city",
  "budget_from",
  "budget_to",
  "consent",
  "label",
  "created_from",
  "created_to",
] as const;

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}

function someOf<Value extends string>(values: readonly Value[], text: string | null): Value[] {
  return several(text).flatMap((one) => values.find((value) => value === one) ?? []);
}

function several(text: string | null): string[] {
  return [...new Set((text ?? "").split(","))];
}

function amount(text: string | null): number | null {
  const value = /^\d{1,10}$/.test(text ?? "") ? Number(text) : 0;
  return isAmount(value) ? value : null;
}

function idOf(text: string | null): string | null {
  return isId(text) ? text : null;
}

function stageOf(text: string | null): string | null {
  return /^[a-z_]{2,30}$/.test(text ?? "") ? text : null;
}

function dayOf(text: string | null): string | null {
  return isDay(text) ? text : null;
}

/** Reads the filters of a URL; what is no such value filters nothing. */
export function parseFilters(search: URLSearchParams): LeadFilters {
  const of = (name: (typeof FILTER_PARAMS)[number]) => search.get(name);
  return {
    q: of("q") ?? "",
    stages: several(of("stage")).filter((id) => stageOf(id) !== null),
    open: of("open") === "1",
    agents: several(of("agent")).filter((id) => id === NOBODY || isId(id)),
    next: oneOf(NEXT_STEPS, of("next")),
    products: someOf(PRODUCT_FILTERS, of("product")),
    caravans: someOf(CARAVAN_KINDS, of("caravan")),
    ofEdition: of("source") === "edition",
    regions: several(of("region")).filter(isId),
    agencies: several(of("agency")).filter(isId),
    stops: several(of("stop")).filter(isId),
    reached: stageOf(of("reached")),
    answered: { yes: true, no: false }[of("answered") ?? ""] ?? null,
    city: idOf(of("city")),
    budgetFrom: amount(of("budget_from")),
    budgetTo: amount(of("budget_to")),
    consents: withConsents(several(of("consent")).filter(isConsentFilter)),
    labels: several(of("label")).filter(isId),
    createdFrom: dayOf(of("created_from")),
    createdTo: dayOf(of("created_to")),
  };
}

/** Writes the filters into a URL, leaving out those not in force and the page, which no longer applies. */
export function writeFilters(search: URLSearchParams, filters: LeadFilters): URLSearchParams {
  const values: Record<(typeof FILTER_PARAMS)[number] | "page", string | null> = {
    q: filters.q.trim(),
    stage: filters.stages.join(","),
    open: filters.open ? "1" : null,
    agent: filters.agents.join(","),
    next: filters.next,
    product: filters.products.join(","),
    caravan: filters.caravans.join(","),
    source: filters.ofEdition ? "edition" : null,
    region: filters.regions.join(","),
    agency: filters.agencies.join(","),
    stop: filters.stops.join(","),
    reached: filters.reached,
    answered: filters.answered === null ? null : filters.answered ? "yes" : "no",
    city: filters.city,
    budget_from: filters.budgetFrom ? String(filters.budgetFrom) : null,
    budget_to: filters.budgetTo ? String(filters.budgetTo) : null,
    consent: filters.consents.join(","),
    label: filters.labels.join(","),
    created_from: filters.createdFrom,
    created_to: filters.createdTo,
    page: null,
  };
  return withParams(search, values);
}

/** True when nothing is filtered. */
export function isUnfiltered(filters: LeadFilters): boolean {
  return writeFilters(new URLSearchParams(), filters).size === 0;
}
