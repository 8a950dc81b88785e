import type { Edition } from "@/backend/edition";
import { queryClient } from "@/backend/queryClient";
import { figuresQuery } from "./api";
import { isUpsideDown, readFilters } from "./filters/filters";
import { figureViewsQuery } from "./views/api";

const KEY = "escale.figures";

interface Shown extends Pick<Edition, "id" | "year" | "starts_on" | "ends_on"> {
  guarded: boolean;
}

/** Keeps which edition's figures are shown, so that the next time they are asked for before it is known. */
export function keepShown({ id, year, starts_on, ends_on }: Edition, guarded: boolean): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ id, year, starts_on, ends_on, guarded } satisfies Shown));
  } catch {
    // a browser that keeps nothing waits a little longer
  }
}

function lastShown(): Shown | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null") as Shown | null;
  } catch {
    return null;
  }
}

/**
 * Asks for the figures at an address before it is known who reads them and which editions there are: those of the edition
 * shown last. Where that is another one by now, or the reader may not see them, nothing is lost but a request.
 */
export function askFigures(search: string): void {
  const last = lastShown();
  const params = new URLSearchParams(search);
  const wanted = params.get("edition");
  if (!last || (wanted !== null && wanted !== String(last.year))) {
    return;
  }
  const { filters } = readFilters(params, last, last.guarded);
  void queryClient.prefetchQuery(figureViewsQuery);
  if (!isUpsideDown(filters)) {
    void queryClient.prefetchQuery(figuresQuery(last.id, filters));
  }
}
