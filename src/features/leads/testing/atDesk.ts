const DESK_WIDTH = 1440;

/** Makes the page as wide as a desk's screen, where the tests' own browser knows no width at all. */
export function atDesk(): void {
  const plain = window.matchMedia;
  window.matchMedia = (media) => {
    const least = /min-width:\s*(\d+)px/.exec(media)?.[1];
    return { ...plain(media), matches: least !== undefined && Number(least) <= DESK_WIDTH };
  };
}
