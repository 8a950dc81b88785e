import type { CrudFilter } from "@refinedev/core";
import type { FunctionArgs } from "@/backend/rpc";
import { searchedText } from "@/lib/searchedText";
import { type LeadFilters, NOBODY } from "./leadFilters";

/** The filters as conditions on `lead_rows`. `editionId` is the edition chosen at the top of the page. */
export function asCrudFilters(filters: LeadFilters, editionId: string | undefined): CrudFilter[] {
  const { q, stages, open, agent, next, product, caravan, ofEdition, agency } = filters;
  const conditions: (CrudFilter | false | null | undefined | "")[] = [
    q.trim() !== "" && { field: "search_text", operator: "contains", value: searchedText(q) },
    stages.length > 0 && { field: "stage_id", operator: "in", value: stages },
    open && { field: "stage_kind", operator: "eq", value: "open" },
    agent === NOBODY && { field: "assignee_id", operator: "null", value: true },
    agent && agent !== NOBODY && { field: "assignee_id", operator: "eq", value: agent },
    next && { field: next, operator: "eq", value: true },
    product && { field: "product", operator: "eq", value: product },
    caravan && { field: "caravan_kind", operator: "eq", value: caravan },
    ofEdition && editionId && { field: "edition_id", operator: "eq", value: editionId },
    agency && { field: "agency_id", operator: "eq", value: agency },
  ];
  return conditions.filter((condition) => typeof condition === "object" && condition !== null);
}

/** The same filters as arguments of `lead_board`; stages are not among them, the board shows fewer columns instead. */
export function asBoardArgs(filters: LeadFilters, editionId: string | undefined): FunctionArgs<"lead_board"> {
  const { q, agent, next, product, caravan, ofEdition, agency } = filters;
  return {
    ...(q.trim() && { p_search: searchedText(q) }),
    ...(agent === NOBODY ? { p_unassigned: true } : agent && { p_assignee_id: agent }),
    ...(next === "overdue" && { p_overdue: true }),
    ...(next === "adrift" && { p_adrift: true }),
    ...(next === "cooling" && { p_cooling: true }),
    ...(product && { p_product: product }),
    ...(caravan && { p_caravan_kind: caravan }),
    ...(ofEdition && editionId && { p_edition_id: editionId }),
    ...(agency && { p_agency_id: agency }),
  };
}
