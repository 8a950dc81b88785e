import { violationOf } from "./constraints";
import { type ErrorKey, isErrorKey } from "./errorKeys";
import { BackendError } from "./errors";

interface Failure {
  code?: string | number | null;
  message?: string | null;
  details?: string | null;
  hint?: string | null;
  status?: number;
  statusCode?: number;
  name?: string;
}

const BY_CODE: Record<string, [key: ErrorKey, status: number]> = {
  NETWORK: ["network", 0],
  TIMEOUT: ["timeout", 0],
  "42501": ["not_allowed", 403],
  "22001": ["text_too_long", 400],
  "57014": ["timeout", 504],
  SUP: ["server", 500],
  PGRST116: ["not_found", 404],
  PGRST301: ["unauthorized", 401],
  PGRST302: ["unauthorized", 401],
  PGRST303: ["unauthorized", 401],
  // what the sign-in service answers
  invalid_credentials: ["invalid_credentials", 400],
  email_not_confirmed: ["email_not_confirmed", 400],
  weak_password: ["password_weak", 422],
  same_password: ["password_unchanged", 422],
  over_request_rate_limit: ["too_many_requests", 429],
  over_email_send_rate_limit: ["too_many_requests", 429],
  session_not_found: ["unauthorized", 401],
  session_expired: ["unauthorized", 401],
  refresh_token_not_found: ["unauthorized", 401],
  bad_jwt: ["unauthorized", 401],
};

const BY_STATUS: Record<number, ErrorKey> = {
  401: "unauthorized",
  403: "not_allowed",
  404: "not_found",
  408: "timeout",
  413: "text_too_long",
  429: "too_many_requests",
  504: "timeout",
};

/** The code of a failure; the embedded API gives a violated check a code of its own instead of the SQLSTATE. */
function codeOf({ code, message }: Failure): string {
  if (code === "SUP" && message?.includes("violates check constraint")) {
    return "23514";
  }
  return code ? String(code) : "";
}

function keyOfStatus(status: number): ErrorKey {
  return BY_STATUS[status] ?? (status >= 500 ? "server" : "unknown");
}

function parsed(details: string | null | undefined): unknown {
  if (!details) {
    return undefined;
  }
  try {
    const facts: unknown = JSON.parse(details);
    const none = typeof facts === "object" && facts !== null && Object.keys(facts).length === 0;
    return none ? undefined : facts;
  } catch {
    return details;
  }
}

function fromSqlState(code: string, failure: Failure, cause: unknown): BackendError | undefined {
  const raised = /^PT(\d{3})$/.exec(code);
  if (raised) {
    const status = Number(raised[1]);
    return new BackendError({
      key: isErrorKey(failure.message) ? failure.message : keyOfStatus(status),
      status,
      code,
      field: failure.hint || undefined,
      detail: parsed(failure.details),
      cause,
    });
  }
  if (/^23/.test(code)) {
    const violation = violationOf(code, failure.message ?? "");
    const status = code === "23502" || code === "23514" ? 400 : 409;
    return new BackendError({ ...violation, status, code, cause });
  }
  if (/^22/.test(code) && code !== "22001") {
    return new BackendError({ key: "invalid_value", status: 400, code, cause });
  }
  if (/^(08|53|40|57P|XX)/.test(code)) {
    return new BackendError({ key: "server", status: 503, code, cause });
  }
  return undefined;
}

/** Makes one BackendError of whatever supabase-js, Refine's provider or the browser's fetch reported. */
export function toBackendError(error: unknown): BackendError {
  if (error instanceof BackendError) {
    return error;
  }
  const failure: Failure = typeof error === "object" && error !== null ? error : {};
  const code = codeOf(failure);
  const known = BY_CODE[code];
  if (known) {
    const [key, status] = known;
    return new BackendError({ key, status, code, cause: error });
  }
  const fromDatabase = fromSqlState(code, failure, error);
  if (fromDatabase) {
    return fromDatabase;
  }
  const answered = Number(/^HTTP(\d{3})$/.exec(code)?.[1] ?? failure.status ?? 0);
  if (answered) {
    return new BackendError({
      key: keyOfStatus(answered),
      status: answered,
      code: code || `HTTP${answered}`,
      cause: error,
    });
  }
  const text = `${failure.name ?? ""} ${failure.message ?? ""}`;
  if (/Timeout/i.test(text)) {
    return new BackendError({ key: "timeout", status: 0, code: "TIMEOUT", cause: error });
  }
  // supabase-js hands a broken fetch over as a message without a code
  if (/AuthRetryableFetchError|TypeError|FetchError|NetworkError|Failed to fetch/.test(text) && !code) {
    return new BackendError({ key: "network", status: 0, code: "NETWORK", cause: error });
  }
  return new BackendError({ key: "unknown", status: 0, code: code || "UNKNOWN", cause: error });
}
