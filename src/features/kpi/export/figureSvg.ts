import { type Heading, laidOut, PAD } from "./heading";
import { inLight } from "./inLight";
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

/** The lines above the figure. */
function heading({ lines, start, direction, fontFamily }: ReturnType<typeof laidOut>): SVGElement[] {
  return lines.map(({ text, y, size, weight, fill }) =>
    made(
      "text",
      {
        x: start,
        y,
        "text-anchor": "start",
        direction,
        "font-family": fontFamily,
        "font-size": size,
        "font-weight": weight,
        "dominant-baseline": "middle",
        fill,
      },
      text,
    ),
  );
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

function drawn(plot: HTMLElement, words: Heading): SVGElement {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) {
    throw new Error("no canvas");
  }
  const layout = laidOut(context, plot, words);
  const { origin, top, width, height } = layout;
  const sheet = made("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  sheet.append(made("rect", { width, height, fill: layout.ground }));
  sheet.append(...heading(layout));
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
  return sheet;
}

/** A figure as it stands on the page, its heading above, as one SVG whose words stay words; in light colours, as on paper. */
export function figureSvg(plot: HTMLElement, words: Heading): Blob {
  const sheet = inLight(() => drawn(plot, words));
  return new Blob([new XMLSerializer().serializeToString(sheet)], { type: "image/svg+xml" });
}
