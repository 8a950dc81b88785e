/**
 * The embedded API answers 500 without SQLSTATE to what it does not know, a violated check among it. PostgREST names the
 * SQLSTATE of every failure, which is what forms put beside their fields: this says it the way a function may
 * (`raise sqlstate 'PGRST'`), which the API passes on.
 */
export function nameSqlState(error: unknown): unknown {
  const { code, message, detail, hint } = error as { code?: unknown; message?: string; detail?: string; hint?: string };
  const status = typeof code === "string" ? statusOf(code) : undefined;
  if (status === undefined) return error;
  return Object.assign(new Error(JSON.stringify({ code, message, details: detail, hint })), {
    code: "PGRST",
    detail: JSON.stringify({ status, headers: {} }),
    cause: error,
  });
}

/** PostgREST's status for the SQLSTATEs the embedded API leaves out. */
function statusOf(code: string): number | undefined {
  if (/^(23001|23514|23P01|P0001|28...)$/.test(code)) return code.startsWith("28") ? 403 : 400;
  if (/^(08|53|57P)/.test(code)) return 503;
  if (/^(40|54|57|58|P0|XX)/.test(code)) return 500;
  return undefined;
}
