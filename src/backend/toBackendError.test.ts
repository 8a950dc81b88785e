// @vitest-environment node
import { describe, expect, it } from "vitest";
import { BackendError, errorMessageKey } from "./errors";
import { toBackendError } from "./toBackendError";

const pg = (code: string, message = "", rest: { details?: string; hint?: string } = {}) => ({
  code,
  message,
  details: rest.details ?? null,
  hint: rest.hint ?? null,
});

describe("toBackendError", () => {
  it("takes key, field and facts from what our functions raise", () => {
    const error = toBackendError(
      pg("PT422", "party_size_out_of_range", { hint: "party_size", details: '{"most": 60}' }),
    );
    expect(error).toMatchObject({
      key: "party_size_out_of_range",
      status: 422,
      statusCode: 422,
      code: "PT422",
      field: "party_size",
      detail: { most: 60 },
      errors: { party_size: { key: "errors.party_size_out_of_range" } },
    });
  });

  it("keeps the row as it stands when an edit is stale", () => {
    const row = { id: "1", version: 4 };
    expect(toBackendError(pg("PT409", "stale", { hint: "", details: JSON.stringify(row) }))).toMatchObject({
      key: "stale",
      detail: row,
      field: undefined,
    });
  });

  it("says nothing false about a key it does not know", () => {
    expect(toBackendError(pg("PT403", "brand_new_rule")).key).toBe("not_allowed");
    expect(toBackendError(pg("PT418", "brand_new_rule")).key).toBe("unknown");
  });

  it.each([
    [pg("42501", "permission denied for table leads"), "not_allowed", 403],
    [pg("42501", 'new row violates row-level security policy for table "notes"'), "not_allowed", 403],
    [pg("22001", "value too long"), "text_too_long", 400],
    [pg("22P02", "invalid input syntax"), "invalid_value", 400],
    [pg("57014", "canceling statement due to statement timeout"), "timeout", 504],
    [pg("40001", "could not serialize access"), "server", 503],
    [pg("53300", "too many connections"), "server", 503],
    [pg("PGRST116", "no rows"), "not_found", 404],
    [pg("PGRST301", "JWT expired"), "unauthorized", 401],
    [pg("HTTP401", "HTTP401"), "unauthorized", 401],
    [pg("HTTP429"), "too_many_requests", 429],
    [pg("HTTP500"), "server", 500],
    [pg("HTTP502"), "server", 502],
    [pg("NETWORK"), "network", 0],
    [pg("TIMEOUT"), "timeout", 0],
    [pg("", "TypeError: Failed to fetch"), "network", 0],
    [{ name: "AuthRetryableFetchError", message: "fetch failed", status: 0 }, "network", 0],
    [{ name: "AuthRetryableFetchError", message: "TimeoutError: no answer", status: 0 }, "timeout", 0],
    [{ name: "AuthApiError", code: "invalid_credentials", status: 400, message: "…" }, "invalid_credentials", 400],
    [{ name: "AuthApiError", code: "over_request_rate_limit", status: 429, message: "…" }, "too_many_requests", 429],
    [{ name: "AuthApiError", status: 500, message: "…" }, "server", 500],
    [new Error("a bug of ours"), "unknown", 0],
    ["thrown text", "unknown", 0],
    [undefined, "unknown", 0],
  ])("reads %j as %s", (thrown, key, status) => {
    expect(toBackendError(thrown)).toMatchObject({ key, status });
  });

  it("reads a constraint with its field", () => {
    const message = 'new row for relation "leads" violates check constraint "leads_budget_range"';
    expect(toBackendError(pg("23514", message))).toMatchObject({
      key: "budget_out_of_range",
      field: "budget_mad",
      status: 400,
    });
  });

  it("reads a violated check as the embedded API reports it", () => {
    const message = 'error: new row for relation "staff" violates check constraint "staff_email_format"';
    expect(toBackendError(pg("SUP", message))).toMatchObject({
      key: "email_invalid",
      field: "email",
      status: 400,
      code: "23514",
    });
    expect(toBackendError(pg("SUP", "error: something else"))).toMatchObject({ key: "server", status: 500 });
  });

  it("always has a code to quote and keeps the cause", () => {
    const cause = new Error("a bug of ours");
    expect(toBackendError(cause)).toMatchObject({ code: "UNKNOWN", cause });
    expect(toBackendError(pg("HTTP500")).code).toBe("HTTP500");
  });

  it("leaves an error that is one already", () => {
    const error = new BackendError({ key: "stale", status: 409, code: "PT409" });
    expect(toBackendError(error)).toBe(error);
  });
});

describe("errorMessageKey", () => {
  it("knows errors, keys and everything else", () => {
    expect(errorMessageKey(new BackendError({ key: "stale", status: 409, code: "PT409" }))).toBe("errors.stale");
    expect(errorMessageKey("phone_too_short")).toBe("errors.phone_too_short");
    expect(errorMessageKey(new Error("boom"))).toBe("errors.unknown");
  });
});
