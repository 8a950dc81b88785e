import type { Palette } from "./palette";
import { dark, light } from "./palette";

const RADIUS = "8px";

function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--escale-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}:${value}`)
    .join(";");
}

/** Puts the palette of both modes on `:root` as `--escale-…`, for style sheets that antd's tokens do not reach. */
export function installCssVariables(): void {
  const style = document.createElement("style");
  style.textContent =
    `:root{${declarations(light)};--escale-radius:${RADIUS};--escale-focus:var(--escale-brand)}` +
    `:root[data-theme="dark"]{${declarations(dark)}}`;
  document.head.append(style);
}
