import type { RefObject } from "react";
import { useHotkeys } from "@/ui/useHotkeys";

const LINKS = "a[data-lead-link]";

/** The links to leads in the order they are read. */
function linksOf(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(LINKS)];
}

function currentIndex(links: HTMLElement[]): number {
  const focused = document.activeElement?.closest("[data-lead]");
  return links.findIndex((link) => focused?.contains(link));
}

/**
 * `j` and `k` go through the leads, `m` opens the menu of stages, `x` selects; `enter` opens because what has the
 * focus is a link.
 */
export function useLeadKeys(container: RefObject<HTMLElement | null>): void {
  const go = (step: 1 | -1) => {
    if (!container.current) {
      return;
    }
    const links = linksOf(container.current);
    const from = currentIndex(links);
    const next = links[from === -1 ? (step === 1 ? 0 : links.length - 1) : from + step];
    next?.focus();
    next?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const press = (selector: string) => {
    const lead = document.activeElement?.closest<HTMLElement>("[data-lead]");
    if (lead && container.current?.contains(lead)) {
      lead.querySelector<HTMLElement>(selector)?.click();
    }
  };
  useHotkeys(
    {
      j: () => go(1),
      k: () => go(-1),
      m: () => press("[data-move]"),
      x: () => press("input[type=checkbox]"),
    },
    true,
    true,
  );
}
