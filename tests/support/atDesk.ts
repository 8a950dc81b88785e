import { afterAll, beforeAll } from "vitest";

const DESK_WIDTH = 1440;

/** For the tests of a file, makes the page as wide as a desk's screen, where their own browser knows no width at all. */
export function atDesk(): void {
  const plain = window.matchMedia;
  beforeAll(() => {
    window.matchMedia = (media) => {
      const least = /min-width:\s*(\d+)px/.exec(media)?.[1];
      return { ...plain(media), matches: least !== undefined && Number(least) <= DESK_WIDTH };
    };
  });
  afterAll(() => {
    window.matchMedia = plain;
  });
}
