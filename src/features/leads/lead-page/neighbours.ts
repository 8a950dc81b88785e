import { isId } from "@/lib/ids";

const STORE = "escale.leads.order";

/** Where a lead stands among those of a list, and which are beside it. */
export interface Neighbours {
  /** From 1. */
  place: number;
  of: number;
  previous: string | undefined;
  next: string | undefined;
}

/** The leads that the page behind shows, in the order they are read. */
export function shownOrder(): string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href*="lead="]');
  const ids = [...links].map(({ href }) => new URL(href).searchParams.get("lead")).filter(isId);
  return [...new Set(ids)];
}

/** Gives the focus, where nothing has it, to the lead's link in the page behind, or to the page itself. */
export function focusLinkOf(id: string): void {
  if (document.activeElement !== document.body) {
    return;
  }
  const link = id && document.querySelector<HTMLElement>(`main a[href*="lead=${id}"]`);
  (link || document.getElementById("content"))?.focus({ preventScroll: !link });
}

/** Keeps the order of a list for the page of one of its leads. */
export function rememberOrder(ids: string[]): void {
  sessionStorage.setItem(STORE, ids.join(" "));
}

/** The order of the list a lead was last opened from. */
export function rememberedOrder(): string[] {
  return (sessionStorage.getItem(STORE) ?? "").split(" ").filter(isId);
}

/** What is beside a lead in a list, or nothing where it is not in it. */
export function neighboursOf(id: string, order: string[]): Neighbours | null {
  const index = order.indexOf(id);
  return index === -1
    ? null
    : { place: index + 1, of: order.length, previous: order[index - 1], next: order[index + 1] };
}
