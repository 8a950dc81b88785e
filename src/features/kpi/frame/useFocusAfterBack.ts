import { useEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

/** The entries of the history that were shown, each with the link that was opened from it last. */
const entries = new Map<string, string | undefined>();

function linkTo(href: string | undefined): HTMLElement | SVGElement | undefined {
  return href === undefined
    ? undefined
    : [...document.querySelectorAll<HTMLElement | SVGElement>("a[href]")].find(
        (link) => link.getAttribute("href") === href,
      );
}

/** Gives the focus to what was opened, which may be drawn in a while; to the heading until then. Nothing is taken from the reader. */
function giveBack(href: string | undefined): () => void {
  const heading = document.querySelector("h1");
  const isFree = () => [document.body, heading].includes(document.activeElement as HTMLElement);
  const link = linkTo(href);
  if (!isFree()) {
    return () => undefined;
  }
  if (!link) {
    heading?.setAttribute("tabindex", "-1");
  }
  (link ?? heading)?.focus({ preventScroll: true });
  const observer = new MutationObserver(() => {
    const drawn = linkTo(href);
    if (!isFree()) {
      observer.disconnect();
    } else if (drawn) {
      observer.disconnect();
      drawn.focus({ preventScroll: true });
    }
  });
  if (!link && href !== undefined) {
    observer.observe(document.body, { childList: true, subtree: true });
  }
  return () => observer.disconnect();
}

/** After going back, or on again, the focus returns to the mark or link that was opened from the page, else to its heading. */
export function useFocusAfterBack(): void {
  const { key } = useLocation();
  const cameBy = useNavigationType();
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a[href]") : null;
      if (link) {
        entries.set(key, link.getAttribute("href") ?? undefined);
      }
    };
    document.addEventListener("click", remember, true);
    return () => document.removeEventListener("click", remember, true);
  }, [key]);
  useEffect(() => {
    const wasHere = entries.has(key);
    if (!wasHere) {
      entries.set(key, undefined);
    }
    return wasHere && cameBy === "POP" ? giveBack(entries.get(key)) : undefined;
  }, [key, cameBy]);
}
