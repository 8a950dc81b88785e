import { embeddedFonts } from "./embeddedFonts";
import { svgImage } from "./svgImage";

interface Heading {
  title: string;
  measure: string;
}

const PAD = 24;
const SCALE = 2;
const TITLE_LINE = 26;

function lines(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const result: string[] = [];
  for (const word of text.split(" ")) {
    const longer = result.length > 0 ? `${result.at(-1)} ${word}` : word;
    if (result.length > 0 && context.measureText(longer).width <= width) {
      result[result.length - 1] = longer;
    } else {
      result.push(word);
    }
  }
  return result;
}

/** The part of a figure's words that stand beside its pictures: marked `data-plot-text` in the page. */
function drawWords(context: CanvasRenderingContext2D, plot: HTMLElement, origin: DOMRect, top: number) {
  for (const element of plot.querySelectorAll<HTMLElement>("[data-plot-text]")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.fillStyle = style.color;
    const x = style.direction === "rtl" ? box.right : box.left;
    context.fillText(element.textContent ?? "", x - origin.left + PAD, box.top + box.height / 2 - origin.top + top);
  }
}

/** Draws a figure as it stands on the page, its title above, as a PNG twice as sharp. */
export async function figurePng(plot: HTMLElement, { title, measure }: Heading): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) {
    throw new Error("no canvas");
  }
  const origin = plot.getBoundingClientRect();
  const style = getComputedStyle(plot);
  const titleFont = `600 18px ${style.fontFamily}`;
  context.font = titleFont;
  const titleLines = lines(context, title, origin.width);
  const top = PAD + titleLines.length * TITLE_LINE + 36;
  canvas.width = (origin.width + 2 * PAD) * SCALE;
  canvas.height = (top + origin.height + PAD) * SCALE;

  context.scale(SCALE, SCALE);
  context.direction = style.direction === "rtl" ? "rtl" : "ltr";
  context.textBaseline = "middle";
  context.textAlign = "start";
  context.fillStyle = style.getPropertyValue("--escale-surface");
  context.fillRect(0, 0, canvas.width, canvas.height);

  const start = style.direction === "rtl" ? origin.width + PAD : PAD;
  context.font = titleFont;
  context.fillStyle = style.getPropertyValue("--escale-ink");
  for (const [index, line] of titleLines.entries()) {
    context.fillText(line, start, PAD + (index + 0.5) * TITLE_LINE);
  }
  context.font = `400 13px ${style.fontFamily}`;
  context.fillStyle = style.getPropertyValue("--escale-ink-soft");
  context.fillText(measure, start, PAD + titleLines.length * TITLE_LINE + 10, origin.width);

  drawWords(context, plot, origin, top);
  const fonts = await embeddedFonts(plot.textContent ?? "");
  for (const svg of plot.querySelectorAll<SVGSVGElement>("svg")) {
    const box = svg.getBoundingClientRect();
    if (box.width > 0) {
      context.drawImage(
        await svgImage(svg, fonts),
        box.left - origin.left + PAD,
        box.top - origin.top + top,
        box.width,
        box.height,
      );
    }
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
  });
}
