/** Values by their name in the address; nothing (null, undefined or empty) takes the name away. */
export type ParamPatch = Record<string, string | null | undefined>;

/** The search of an address with some values changed and everything else kept. */
export function withParams(search: URLSearchParams, patch: ParamPatch): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(patch)) {
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
  }
  return next;
}
