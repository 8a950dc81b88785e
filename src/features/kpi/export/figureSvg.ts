import { type Heading, laidOut, PAD, TITLE_LINE } from "./heading";
import { standalone } from "./svgImage";

const SVG = "http://www.w3.org/2000/svg";

function made(name: string, attributes: Record<string, string | number>, text = ""): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, String(value));
  }
  element.textContent = text;
  return element;
}

/** Title and measure above the figure. */
function heading(lines: string[], measure: string, style: CSSStyleDeclaration, width: number): SVGElement[] {
  const isRtl = style.direction === "rtl";
  const shared = {
    x: isRtl ? width + PAD : PAD,
    "text-anchor": "start",
    direction: style.direction,
    "font-family": style.fontFamily,
    "dominant-baseline": "middle",
  };
  const title = { ...shared, "font-size": 18, "font-weight": 600, fill: style.getPropertyValue("--escale-ink") };
  const soft = { ...shared, "font-size": 13, fill: style.getPropertyValue("--escale-ink-soft") };
  return [
    ...lines.map((line, place) => made("text", { ...title, y: PAD + (place + 0.5) * TITLE_LINE }, line)),
    made("text", { ...soft, y: PAD + lines.length * TITLE_LINE + 10 }, measure),
  ];
}

/** A word that stands beside the pictures, such as one of a legend, where the page shows it. */
function word(element: HTMLElement, x: number, y: number): SVGElement {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const attributes = {
    x: x + box.width / 2,
    y: y + box.height / 2,
    "text-anchor": "middle",
    "dominant-baseline": "central",
    "font-family": style.fontFamily,
    "font-size": style.fontSize,
    "font-weight": style.fontWeight,
    fill: style.color,
  };
  return made("text", attributes, element.textContent ?? "");
}

/** A figure as it stands on the page, its title above, as one SVG whose words stay words. */
export function figureSvg(plot: HTMLElement, { title, measure }: Heading): Blob {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) {
    throw new Error("no canvas");
  }
  const { origin, style, lines, top, width, height } = laidOut(context, plot, title);
  const sheet = made("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  sheet.append(made("rect", { width, height, fill: style.getPropertyValue("--escale-surface") }));
  sheet.append(...heading(lines, measure, style, origin.width));
  const placeOf = (element: Element) => {
    const { left, top: above } = element.getBoundingClientRect();
    return [left - origin.left + PAD, above - origin.top + top] as const;
  };
  for (const svg of plot.querySelectorAll("svg")) {
    const copy = standalone(svg);
    if (copy instanceof Element && svg.getBoundingClientRect().width > 0) {
      const [x, y] = placeOf(svg);
      copy.setAttribute("x", String(x));
      copy.setAttribute("y", String(y));
      sheet.append(copy);
    }
  }
  for (const element of plot.querySelectorAll<HTMLElement>("[data-plot-text]")) {
    sheet.append(word(element, ...placeOf(element)));
  }
  return new Blob([new XMLSerializer().serializeToString(sheet)], { type: "image/svg+xml" });
}
