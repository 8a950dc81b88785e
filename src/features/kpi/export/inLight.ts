/**
 * Reads the page in the colours of paper, whatever the reader's: at once, before anything of it is drawn on the screen, and
 * without what would pass slowly from one colour to the other.
 */
export function inLight<Read>(read: () => Read): Read {
  const root = document.documentElement;
  const { theme } = root.dataset;
  const still = document.createElement("style");
  still.textContent = "*,*::before,*::after{transition:none!important}";
  document.head.append(still);
  root.dataset.theme = "light";
  try {
    return read();
  } finally {
    if (theme === undefined) {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = theme;
    }
    // the colours are back before they may pass slowly again
    root.getBoundingClientRect();
    still.remove();
  }
}
