import type { ErrorKey } from "./errorKeys";

interface Violation {
  key: ErrorKey;
  field?: string;
}

/** Constraints whose name alone does not say which field is wrong, or for which a better sentence exists. */
const NAMED: Record<string, Violation> = {};

const SUFFIXES: Array<[suffix: RegExp, key: ErrorKey]> = [
  [/_(check|valid)$/, "invalid_value"],
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
  [/(full_)?name$/, "name_required"],
  [/party_size$/, "party_size_out_of_range"],
  [/(dates|ends_on)$/, "dates_upside_down"],
];

/**
 * Which field and sentence belong to a violated constraint, read from the SQLSTATE and the message
 * of Postgres: `<table>_<column>_check`, `…_key`, `…_fkey`, or the column named in a not-null violation.
 */
export function violationOf(sqlState: string, message: string, table?: string): Violation {
  const fallback = BY_SQLSTATE[sqlState] ?? "invalid_value";
  if (sqlState === "23502") {
    const column = /column "([^"]+)"/.exec(message)?.[1];
    return column ? { key: fallback, field: column } : { key: fallback };
  }
  if (sqlState === "23503" && /is still referenced|^update or delete on/.test(message)) {
    return { key: "still_in_use" };
  }
  const constraint = /constraint "([^"]+)"/.exec(message)?.[1];
  if (!constraint) {
    return { key: fallback };
  }
  const named = NAMED[constraint];
  if (named) {
    return named;
  }
  const relation = table ?? /relation "([^"]+)"|on table "([^"]+)"/.exec(message)?.slice(1).find(Boolean);
  const suffix = SUFFIXES.find(([pattern]) => pattern.test(constraint));
  const stem = suffix ? constraint.replace(suffix[0], "") : constraint;
  const column = relation && stem.startsWith(`${relation}_`) ? stem.slice(relation.length + 1) : undefined;
  if (suffix?.[1] === "invalid_value" && column) {
    const better = BY_COLUMN.find(([pattern]) => pattern.test(column));
    return { key: better?.[1] ?? "invalid_value", field: column };
  }
  const key = suffix?.[1] ?? fallback;
  return column ? { key, field: column } : { key };
}
