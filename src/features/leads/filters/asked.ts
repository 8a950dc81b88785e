import type { CrudFilter } from "@refinedev/core";
import type { FunctionArgs } from "@/backend/rpc";
import { addDays, type Day, momentAt } from "@/lib/dates";
import { searchedText } from "@/lib/searchedText";
import { type ConsentFilter, type LeadFilters, NOBODY } from "./leadFilters";

/** The moment a day begins at the agencies. */
function begins(day: Day): string {
  return momentAt(day, "00:00").toISOString();
}

function channelOf(consent: ConsentFilter) {
  const given = !consent.startsWith("no_");
  return { channel: consent.replace(/^no_/, ""), given };
}

/** Any of the agents chosen, nobody among them. */
function ownerCondition(agents: string[]): CrudFilter | false {
  const named = agents.filter((id) => id !== NOBODY);
  const unowned = { field: "assignee_id", operator: "null", value: null } as const;
  const owned = { field: "assignee_id", operator: "in", value: named } as const;
  if (!agents.includes(NOBODY)) {
    return named.length > 0 && owned;
  }
  return named.length > 0 ? { operator: "or", value: [owned, unowned] } : unowned;
}

/** The filters as conditions on `lead_rows`. `editionId` is the edition chosen at the top of the page. */
export function asCrudFilters(filters: LeadFilters, editionId: string | undefined): CrudFilter[] {
  const { q, stages, open, agents, next, product, caravan, ofEdition, agency, stop, city } = filters;
  const { budgetFrom, budgetTo, consents, labels, createdFrom, createdTo } = filters;
  const conditions: (CrudFilter | false | null | undefined | "")[] = [
    q.trim() !== "" && { field: "search_text", operator: "contains", value: searchedText(q) },
    stages.length > 0 && { field: "stage_id", operator: "in", value: stages },
    open && { field: "stage_kind", operator: "eq", value: "open" },
    ownerCondition(agents),
    next && { field: next, operator: "eq", value: true },
    product && { field: "product", operator: "eq", value: product },
    caravan && { field: "caravan_kind", operator: "eq", value: caravan },
    ofEdition && !!editionId && { field: "edition_id", operator: "eq", value: editionId },
    agency && { field: "agency_id", operator: "eq", value: agency },
    stop && { field: "source_stop_id", operator: "eq", value: stop },
    city && { field: "wished_city_id", operator: "eq", value: city },
    budgetFrom !== null && { field: "budget_mad", operator: "gte", value: budgetFrom },
    budgetTo !== null && { field: "budget_mad", operator: "lte", value: budgetTo },
    labels.length > 0 && { field: "label_ids", operator: "ina", value: labels },
    createdFrom && { field: "created_at", operator: "gte", value: begins(createdFrom) },
    createdTo && { field: "created_at", operator: "lt", value: begins(addDays(createdTo, 1)) },
    ...consents
      .map(channelOf)
      .map(({ channel, given }): CrudFilter => ({ field: `${channel}_consent`, operator: "eq", value: given })),
  ];
  return conditions.filter((condition) => typeof condition === "object" && condition !== null);
}

type BoardArgs = FunctionArgs<"lead_board">;

/** The arguments that are asked for, without those that are null. */
function given(args: { [Name in keyof BoardArgs]-?: BoardArgs[Name] | null }): BoardArgs {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
}

/** The same filters as arguments of `lead_board`; stages are not among them, the board shows fewer columns instead. */
export function asBoardArgs(filters: LeadFilters, editionId: string | undefined, byAgent = false): BoardArgs {
  const { q, agents, next, createdFrom, createdTo } = filters;
  const named = agents.filter((id) => id !== NOBODY);
  const consents = new Map(filters.consents.map(channelOf).map((one) => [one.channel, one.given]));
  return given({
    p_limit: null,
    p_by_agent: byAgent || null,
    p_search: q.trim() === "" ? null : searchedText(q),
    p_assignee_ids: named.length > 0 ? named : null,
    p_unassigned: agents.includes(NOBODY) || null,
    p_overdue: next === "overdue" || null,
    p_adrift: next === "adrift" || null,
    p_cooling: next === "cooling" || null,
    p_product: filters.product,
    p_caravan_kind: filters.caravan,
    p_edition_id: (filters.ofEdition && editionId) || null,
    p_agency_id: filters.agency,
    p_stop_id: filters.stop,
    p_wished_city_id: filters.city,
    p_budget_from: filters.budgetFrom,
    p_budget_to: filters.budgetTo,
    p_label_ids: filters.labels.length > 0 ? filters.labels : null,
    p_created_from: createdFrom && begins(createdFrom),
    p_created_before: createdTo && begins(addDays(createdTo, 1)),
    p_phone_consent: consents.get("phone") ?? null,
    p_messaging_consent: consents.get("messaging") ?? null,
    p_email_consent: consents.get("email") ?? null,
  });
}
