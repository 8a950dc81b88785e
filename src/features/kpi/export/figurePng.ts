import { type Heading, laidOut, PAD, TITLE_LINE, titleFont } from "./heading";
import { svgImage } from "./svgImage";

interface Sheet {
  context: CanvasRenderingContext2D;
  /** Where the figure stands in the window, and where it goes on the sheet. */
  origin: DOMRect;
  top: number;
}

const SCALE = 2;

/** Writes a word of the figure where the page shows it, in the page's font: SVG texts, and what is marked `data-plot-text`. */
function write({ context, origin, top }: Sheet, element: Element) {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const text = element.textContent ?? "";
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = element instanceof SVGElement ? style.fill : style.color;
  context.textAlign = "center";
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text);
  const baseline = box.top + (box.height - ascent - descent) / 2 + ascent;
  context.fillText(text, box.left + box.width / 2 - origin.left + PAD, baseline - origin.top + top);
}

/** Title and measure above the figure; gives how far down they reach. */
function writeHeading(
  context: CanvasRenderingContext2D,
  lines: string[],
  measure: string,
  style: CSSStyleDeclaration,
  width: number,
) {
  const start = style.direction === "rtl" ? width + PAD : PAD;
  context.textAlign = "start";
  context.textBaseline = "middle";
  context.font = titleFont(style);
  context.fillStyle = style.getPropertyValue("--escale-ink");
  for (const [index, line] of lines.entries()) {
    context.fillText(line, start, PAD + (index + 0.5) * TITLE_LINE);
  }
  context.font = `400 13px ${style.fontFamily}`;
  context.fillStyle = style.getPropertyValue("--escale-ink-soft");
  context.fillText(measure, start, PAD + lines.length * TITLE_LINE + 10, width);
  context.textBaseline = "alphabetic";
}

/** Draws a figure as it stands on the page, its title above, as a PNG twice as sharp. */
export async function figurePng(plot: HTMLElement, { title, measure }: Heading): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) {
    throw new Error("no canvas");
  }
  const { origin, style, lines, top, width, height } = laidOut(context, plot, title);
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;

  context.scale(SCALE, SCALE);
  context.direction = style.direction === "rtl" ? "rtl" : "ltr";
  context.fillStyle = style.getPropertyValue("--escale-surface");
  context.fillRect(0, 0, canvas.width, canvas.height);
  writeHeading(context, lines, measure, style, origin.width);
  for (const svg of plot.querySelectorAll("svg")) {
    const box = svg.getBoundingClientRect();
    if (box.width > 0) {
      const image = await svgImage(svg);
      context.drawImage(image, box.left - origin.left + PAD, box.top - origin.top + top, box.width, box.height);
    }
  }
  for (const element of plot.querySelectorAll("svg text, [data-plot-text]")) {
    write({ context, origin, top }, element);
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
  });
}
