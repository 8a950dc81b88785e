import type { CrudFilter } from "@refinedev/core";
import type { FunctionArgs } from "@/backend/rpc";
import { searchedText } from "@/lib/searchedText";
import { type ConsentFilter, type LeadFilters, NOBODY } from "./leadFilters";

function channelOf(consent: ConsentFilter) {
  const given = !consent.startsWith("no_");
  return { channel: consent.replace(/^no_/, ""), given };
}

/** Any of those chosen; one alone is asked for as such, so that an index may give the order too. */
function among(field: string, values: string[]) {
  const [first] = values;
  return values.length === 1
    ? ({ field, operator: "eq", value: first } as const)
    : ({ field, operator: "in", value: values } as const);
}

/** Any of those chosen; nothing where nothing is. */
function anyOf(field: string, values: string[]): CrudFilter | false {
  return values.length > 0 && among(field, values);
}

/** The agents among those who may own a lead: all but nobody. */
function named(agents: string[]): string[] {
  return agents.filter((id) => id !== NOBODY);
}

/** Any of the agents chosen, nobody among them. */
function ownerCondition(agents: string[]): CrudFilter | false {
  const owned = anyOf("assignee_id", named(agents));
  if (!agents.includes(NOBODY)) {
    return owned;
  }
  const unowned = { field: "assignee_id", operator: "null", value: null } as const;
  return agents.length > 1 ? { operator: "or", value: [among("assignee_id", named(agents)), unowned] } : unowned;
}

/** The filters as conditions on `lead_rows`. `editionId` is the edition chosen at the top of the page. */
export function asCrudFilters(filters: LeadFilters, editionId: string | undefined): CrudFilter[] {
  const { q, stages, open, agents, next, products, caravans, ofEdition, regions, agencies, stops, city } = filters;
  const { reached, answered } = filters;
  const { budgetFrom, budgetTo, consents, labels, createdFrom, createdTo } = filters;
  const conditions: (CrudFilter | false | null | undefined | "")[] = [
    q.trim() !== "" && { field: "search_text", operator: "contains", value: searchedText(q) },
    anyOf("stage_id", stages),
    open && { field: "stage_kind", operator: "eq", value: "open" },
    ownerCondition(agents),
    next && { field: next, operator: "eq", value: true },
    anyOf("sought", products),
    anyOf("caravan_kind", caravans),
    ofEdition && !!editionId && { field: "edition_id", operator: "eq", value: editionId },
    anyOf("region_id", regions),
    anyOf("agency_id", agencies),
    anyOf("source_stop_id", stops),
    reached && { field: "reached_stage_ids", operator: "ina", value: [reached] },
    answered !== null && { field: "first_contact_at", operator: answered ? "nnull" : "null", value: null },
    city && { field: "wished_city_id", operator: "eq", value: city },
    budgetFrom !== null && { field: "budget_mad", operator: "gte", value: budgetFrom },
    budgetTo !== null && { field: "budget_mad", operator: "lte", value: budgetTo },
    labels.length > 0 && { field: "label_ids", operator: "ina", value: labels },
    createdFrom && { field: "cohort_day", operator: "gte", value: createdFrom },
    createdTo && { field: "cohort_day", operator: "lte", value: createdTo },
    ...consents
      .map(channelOf)
      .map(({ channel, given }): CrudFilter => ({ field: `${channel}_consent`, operator: "eq", value: given })),
  ];
  return conditions.filter((condition) => typeof condition === "object" && condition !== null);
}

type BoardArgs = FunctionArgs<"lead_board">;

/** A list that filters, or null. */
function listed<Value>(values: Value[]): Value[] | null {
  return values.length > 0 ? values : null;
}

/** The arguments that are asked for, without those that are null. */
function given(args: { [Name in keyof BoardArgs]-?: BoardArgs[Name] | null }): BoardArgs {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
}

/** The same filters as arguments of `lead_board`; stages are not among them, the board shows fewer columns instead. */
export function asBoardArgs(filters: LeadFilters, editionId: string | undefined, byAgent = false): BoardArgs {
  const { q, agents, next } = filters;
  const consents = new Map(filters.consents.map(channelOf).map((one) => [one.channel, one.given]));
  return given({
    p_limit: null,
    p_by_agent: byAgent || null,
    p_search: q.trim() === "" ? null : searchedText(q),
    p_assignee_ids: listed(named(agents)),
    p_unassigned: agents.includes(NOBODY) || null,
    p_overdue: next === "overdue" || null,
    p_adrift: next === "adrift" || null,
    p_cooling: next === "cooling" || null,
    p_products: listed(filters.products),
    p_caravan_kinds: listed(filters.caravans),
    p_edition_id: (filters.ofEdition && editionId) || null,
    p_region_ids: listed(filters.regions),
    p_agency_ids: listed(filters.agencies),
    p_stop_ids: listed(filters.stops),
    p_reached_stage_id: filters.reached,
    p_answered: filters.answered,
    p_wished_city_id: filters.city,
    p_budget_from: filters.budgetFrom,
    p_budget_to: filters.budgetTo,
    p_label_ids: listed(filters.labels),
    p_created_from: filters.createdFrom,
    p_created_to: filters.createdTo,
    p_phone_consent: consents.get("phone") ?? null,
    p_messaging_consent: consents.get("messaging") ?? null,
    p_email_consent: consents.get("email") ?? null,
  });
}
