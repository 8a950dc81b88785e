import type { Database } from "@/backend/database.types";
import type { Day } from "@/lib/dates";
import type { ProductFilter } from "@/ui/kinds";

type Enums = Database["public"]["Enums"];

/** What a lead waits for, as far as one can filter by it. */
type NextStep = "overdue" | "adrift" | "cooling";

/** A consent in force, or (`no_…`) none. */
export type ConsentFilter = Enums["consent_channel"] | `no_${Enums["consent_channel"]}`;

/** Which leads a list or the board shows; every part is in the URL. */
export interface LeadFilters {
  /** Name or phone, as typed. */
  q: string;
  stages: string[];
  /** Only leads that are still worked, neither won nor lost. */
  open: boolean;
  /** Members of staff, of whom any may own the lead; `none` among them stands for nobody. */
  agents: string[];
  next: NextStep | null;
  /** Products looked for; `none` among them stands for leads that do not say. */
  products: ProductFilter[];
  caravans: Enums["caravan_kind"][];
  /** Only leads born in the edition chosen at the top of the page. */
  ofEdition: boolean;
  regions: string[];
  agencies: string[];
  /** The stops of the visits they were born at. */
  stops: string[];
  /** A stage they have come to or passed; lost ones, before they were lost. */
  reached: string | null;
  /** Whether they have had their first contact. */
  answered: boolean | null;
  /** The city wished for. */
  city: string | null;
  /** Whole dirhams, both ends included. */
  budgetFrom: number | null;
  budgetTo: number | null;
  /** All of these must hold. */
  consents: ConsentFilter[];
  /** The agency's labels that must all be on it. */
  labels: string[];
  /** The days they came, both included, on the clock of the stop they come from, else of Morocco. */
  createdFrom: Day | null;
  createdTo: Day | null;
}

/** In the place of a member of staff: nobody. */
export const NOBODY = "none";

export const NEXT_STEPS: readonly NextStep[] = ["overdue", "adrift", "cooling"];

export const CONSENT_FILTERS: readonly ConsentFilter[] = [
  "phone",
  "messaging",
  "email",
  "no_phone",
  "no_messaging",
  "no_email",
];

/** True for the name of such a filter. */
export function isConsentFilter(text: string): text is ConsentFilter {
  return CONSENT_FILTERS.some((one) => one === text);
}

export const NO_FILTERS: LeadFilters = {
  q: "",
  stages: [],
  open: false,
  agents: [],
  next: null,
  products: [],
  caravans: [],
  ofEdition: false,
  regions: [],
  agencies: [],
  stops: [],
  reached: null,
  answered: null,
  city: null,
  budgetFrom: null,
  budgetTo: null,
  consents: [],
  labels: [],
  createdFrom: null,
  createdTo: null,
};

/** The ranges whose end comes before their beginning: no lead can be in one. */
export function upsideDown(filters: LeadFilters): ("budget" | "created")[] {
  const { budgetFrom, budgetTo, createdFrom, createdTo } = filters;
  const ranges: ("budget" | "created" | false)[] = [
    budgetFrom !== null && budgetTo !== null && budgetFrom > budgetTo && "budget",
    createdFrom !== null && createdTo !== null && createdFrom > createdTo && "created",
  ];
  return ranges.filter((range) => range !== false);
}

/** What turns a range the right way round. */
export function turned(filters: LeadFilters, range: "budget" | "created"): Partial<LeadFilters> {
  return range === "budget"
    ? { budgetFrom: filters.budgetTo, budgetTo: filters.budgetFrom }
    : { createdFrom: filters.createdTo, createdTo: filters.createdFrom };
}

/** The agency whose agents and labels can be asked for: the only one chosen. */
export function onlyAgency({ agencies }: LeadFilters): string | null {
  return agencies.length === 1 ? (agencies[0] ?? null) : null;
}

/** What other agencies change: they have other agents and labels. */
export function ofAgencies(agencies: string[]): Partial<LeadFilters> {
  return { agencies, agents: [], labels: [] };
}

/** What other regions change: they have other agencies. */
export function ofRegions(regions: string[]): Partial<LeadFilters> {
  return { regions, ...ofAgencies([]) };
}

/** What other caravan types change: they have other stops. */
export function ofCaravans(caravans: LeadFilters["caravans"]): Partial<LeadFilters> {
  return { caravans, stops: [] };
}

/** The filters with a consent asked for or not, never together with its opposite. */
export function withConsents(asked: ConsentFilter[]): ConsentFilter[] {
  return asked.filter((one, place) => {
    const opposite = one.startsWith("no_") ? one.slice(3) : `no_${one}`;
    return !asked.slice(place + 1).some((later) => later === opposite || later === one);
  });
}
