import { useEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

/** Where a link leads and what it is called: several marks of a page lead to the same. */
interface Opened {
  href: string | null;
  name: string | null;
}

/** The entries of the history that were shown, each with the link that was opened from it last. */
const entries = new Map<string, Opened | undefined>();

function openedBy(link: Element): Opened {
  return { href: link.getAttribute("href"), name: link.getAttribute("aria-label") ?? link.textContent };
}

function linkOf(opened: Opened | undefined): HTMLElement | SVGElement | undefined {
  return [...document.querySelectorAll<HTMLElement | SVGElement>("a[href]")].find((link) => {
    const { href, name } = openedBy(link);
    return href === opened?.href && name === opened.name;
  });
}

/**
 * Gives the focus to what was opened, which may be drawn in a while, and anew while it is; to the heading until then. Nothing
 * is taken from the reader: with the first key or click they go on themselves.
 */
function giveBack(opened: Opened | undefined): () => void {
  const heading = document.querySelector("h1");
  const give = () => {
    if (document.activeElement !== document.body && document.activeElement !== heading) {
      return;
    }
    const link = linkOf(opened);
    if (!link) {
      heading?.setAttribute("tabindex", "-1");
    }
    (link ?? heading)?.focus({ preventScroll: true });
  };
  give();
  const observer = new MutationObserver(give);
  const stop = () => {
    observer.disconnect();
    document.removeEventListener("keydown", stop, true);
    document.removeEventListener("pointerdown", stop, true);
  };
  if (opened) {
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("keydown", stop, true);
    document.addEventListener("pointerdown", stop, true);
  }
  return stop;
}

/** After going back, or on again, the focus returns to the mark or link that was opened from the page, else to its heading. */
export function useFocusAfterBack(): void {
  const { key } = useLocation();
  const cameBy = useNavigationType();
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a[href]") : null;
      if (link) {
        entries.set(key, openedBy(link));
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
