const INHERITED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "text-anchor",
  "dominant-baseline",
  "direction",
  "visibility",
];

/** A copy of an SVG that looks the same outside the page: what style sheets say is written on its elements. */
function standalone(svg: SVGSVGElement, fonts: string): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const sources = [svg, ...svg.querySelectorAll("*")];
  for (const [index, element] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const source = sources[index];
    if (source && element instanceof SVGElement) {
      const style = getComputedStyle(source);
      for (const name of INHERITED) {
        element.style.setProperty(name, style.getPropertyValue(name));
      }
    }
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
  style.textContent = fonts;
  copy.prepend(style);
  return copy;
}

/** An SVG of the page as an image, as it looks there. */
export async function svgImage(svg: SVGSVGElement, fonts: string): Promise<HTMLImageElement> {
  const text = new XMLSerializer().serializeToString(standalone(svg, fonts));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}
