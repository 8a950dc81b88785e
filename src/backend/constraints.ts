import type { ErrorKey } from "./errorKeys";

interface Violation {
  key: ErrorKey;
  field?: string;
}

/** Constraints whose name alone does not say which field is wrong, or for which a better sentence exists. */
export const NAMED: Record<string, Violation> = {
  // Postgres names no column of a taken key where row-level security is on
  agencies_code_key: { key: "already_exists", field: "code" },
  editions_number_key: { key: "already_exists", field: "number" },
  editions_year_key: { key: "already_exists", field: "year" },
  holidays_day_name_key: { key: "already_exists", field: "day" },
  prospects_phone_key: { key: "already_exists", field: "phone" },
  staff_email_key: { key: "already_exists", field: "email" },
  caravans_one_of_a_kind: { key: "already_exists", field: "kind" },
  consents_one_in_force_idx: { key: "already_exists" },
  follow_ups_done_with_outcome: { key: "outcome_required", field: "outcome" },
  leads_budget_range: { key: "budget_out_of_range", field: "budget_mad" },
  leads_sold_price_range: { key: "sold_price_required", field: "sold_price_mad" },
  leads_won_with_sale: { key: "sold_price_required", field: "sold_price_mad" },
  leads_lost_with_reason: { key: "lost_reason_required", field: "lost_reason_id" },
  staff_place_fits_role: { key: "place_must_fit_role", field: "role" },
  labels_agency_name_idx: { key: "already_exists", field: "name" },
  leads_label_ids_most: { key: "too_many_labels_on_lead", field: "label_ids" },
  figure_views_name_free: { key: "already_exists", field: "name" },
  saved_views_owner_name_idx: { key: "already_exists", field: "name" },
  stops_position_free: { key: "already_exists", field: "position" },
  stops_target_range: { key: "invalid_value", field: "target_visitors" },
};

const SUFFIXES: Array<[suffix: RegExp, key: ErrorKey]> = [
  [/_(check|format|e164|range|positive)$/, "invalid_value"],
  [/_length$/, "text_length"],
  [/_placeholders$/, "placeholder_unknown"],
  [/_in_order$/, "dates_upside_down"],
  [/_pkey$/, "id_taken"],
  [/_(key|idx|unique)$/, "already_exists"],
  [/_fkey$/, "reference_missing"],
  [/_excl$/, "already_exists"],
];

const BY_SQLSTATE: Record<string, ErrorKey> = {
  "23502": "required",
  "23503": "reference_missing",
  "23505": "already_exists",
  "23514": "invalid_value",
  "23P01": "already_exists",
};

/** Endings of a column's name that tell which sentence to show for a failed check. */
const BY_COLUMN: Array<[column: RegExp, key: ErrorKey]> = [
  [/phone$/, "phone_invalid"],
  [/email$/, "email_invalid"],
  [/budget/, "budget_out_of_range"],
  [/party_size$/, "party_size_out_of_range"],
];

/** The table a message of Postgres speaks of. */
function tableIn(message: string): string | undefined {
  return /(?:relation|on table) "([^"]+)"/.exec(message)?.[1];
}

/** Reads a constraint's name, `<table>_<column>_<what is checked>`. */
function readName(constraint: string, message: string, fallback: ErrorKey): Violation {
  const [suffix, key] = SUFFIXES.find(([pattern]) => pattern.test(constraint)) ?? [/$/, fallback];
  const stem = constraint.replace(suffix, "");
  const table = tableIn(message);
  const column = table && stem.startsWith(`${table}_`) ? stem.slice(table.length + 1) : undefined;
  if (key === "dates_upside_down") {
    return { key, field: "ends_on" };
  }
  if (!column) {
    return { key };
  }
  const better = key === "invalid_value" ? BY_COLUMN.find(([pattern]) => pattern.test(column)) : undefined;
  return { key: better?.[1] ?? key, field: column };
}

/** Which field and sentence belong to a violated constraint, read from the SQLSTATE and the message of Postgres. */
export function violationOf(sqlState: string, message: string): Violation {
  const fallback = BY_SQLSTATE[sqlState] ?? "invalid_value";
  if (sqlState === "23502") {
    const column = /column "([^"]+)"/.exec(message)?.[1];
    return column ? { key: fallback, field: column } : { key: fallback };
  }
  if (sqlState === "23503" && message.startsWith("update or delete on")) {
    return { key: "still_in_use" };
  }
  const constraint = /constraint "([^"]+)"/.exec(message)?.[1];
  return constraint ? (NAMED[constraint] ?? readName(constraint, message, fallback)) : { key: fallback };
}
