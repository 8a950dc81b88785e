import type { HttpError, ValidationErrors } from "@refinedev/core";
import { type ErrorKey, isErrorKey } from "./errorKeys";

interface BackendErrorParts {
  key: ErrorKey;
  /** HTTP status; 0 when no answer came. */
  status: number;
  /** What to quote to support: an SQLSTATE, a PGRST code, HTTP500, NETWORK … */
  code: string;
  field?: string | undefined;
  detail?: unknown;
  cause?: unknown;
}

/** A failed call, in one shape for whatever failed: database, API, sign-in or connection. */
export class BackendError extends Error implements HttpError {
  override readonly name = "BackendError";
  readonly key: ErrorKey;
  readonly status: number;
  /** The name Refine reads the status from. */
  readonly statusCode: number;
  readonly code: string;
  readonly field?: string | undefined;
  /** Further facts, such as the row as it stands when an edit is stale. */
  readonly detail?: unknown;
  /** The shape Refine's forms put beside a field. */
  readonly errors?: ValidationErrors;

  constructor({ key, status, code, field, detail, cause }: BackendErrorParts) {
    super(key, { cause });
    this.key = key;
    this.status = status;
    this.statusCode = status;
    this.code = code;
    this.field = field;
    this.detail = detail;
    if (field) {
      const text = errorMessageKey(this);
      this.errors = { [field]: { key: text, message: text } };
    }
  }
}

/** True when no answer came back, so that nobody knows whether a write arrived; repeating it is safe. */
export function isConnectionError(error: unknown): boolean {
  return error instanceof BackendError && (error.key === "network" || error.key === "timeout");
}

/** The translation key of what to tell the reader about any thrown value. */
export function errorMessageKey(error: unknown): `errors.${ErrorKey}` {
  if (error instanceof BackendError) {
    return `errors.${error.key}`;
  }
  return isErrorKey(error) ? `errors.${error}` : "errors.unknown";
}
