import type { ErrorKey } from "@/backend/errorKeys";
import { BackendError, isConnectionError } from "@/backend/errors";

/** True when trying again later can help: no answer, a stumbling server, a session that ended. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof BackendError)) {
    return true;
  }
  const { status } = error;
  return isConnectionError(error) || status === 0 || status === 401 || status === 429 || status >= 500;
}

/** What to say about a failure, and what to quote to support. */
export function causeOf(error: unknown): { key: ErrorKey; code: string } {
  return error instanceof BackendError ? { key: error.key, code: error.code } : { key: "unknown", code: "UNKNOWN" };
}
