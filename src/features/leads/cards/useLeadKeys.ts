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

/** Whether a list that draws only what is in sight has leads between the two that are not drawn yet. */
function isBeyond(from: HTMLElement | undefined, next: HTMLElement | undefined, step: 1 | -1): boolean {
  const item = from?.closest<HTMLElement>("[data-index]");
  const index = Number(item?.dataset.index);
  const isEnd = step === 1 ? index + 1 >= Number(item?.parentElement?.dataset.count) : index === 0;
  return (
    item !== undefined && item !== null && !isEnd && next?.closest("[data-index]")?.parentElement !== item.parentElement
  );
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
    if (isBeyond(links[from], next, step)) {
      links[from]?.scrollIntoView({ block: "nearest" });
      return;
    }
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
