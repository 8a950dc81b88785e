const DRAWN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "visibility",
];

const WRITTEN = ["font-family", "font-size", "font-weight", "text-anchor", "direction"];

/** A copy of an SVG that looks the same outside the page: what style sheets say is written on its elements. */
export function standalone(svg: SVGSVGElement): Node {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) {
    return copy;
  }
  const sources = [svg, ...svg.querySelectorAll("*")];
  for (const [index, element] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const source = sources[index];
    if (source && element instanceof SVGElement) {
      const style = getComputedStyle(source);
      for (const name of source instanceof SVGTextContentElement ? [...DRAWN, ...WRITTEN] : DRAWN) {
        element.style.setProperty(name, style.getPropertyValue(name));
      }
    }
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return copy;
}

/** The shapes of an SVG of the page as the source of an image; that cannot use the page's fonts, so words are left out. */
export function svgSource(svg: SVGSVGElement): string {
  const copy = standalone(svg);
  if (copy instanceof Element) {
    for (const words of copy.querySelectorAll("text")) {
      words.remove();
    }
  }
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
}
