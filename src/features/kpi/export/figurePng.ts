import { fontOf, type Heading, laidOut, PAD } from "./heading";
import { inLight } from "./inLight";
import { svgSource } from "./svgImage";

const SCALE = 2;

/** A word of the figure, where the page shows it, in the page's font: SVG texts, and what is marked `data-plot-text`. */
interface Word {
  text: string;
  font: string;
  fill: string;
  x: number;
  y: number;
}

/** A picture of the figure, and where it stands. */
interface Picture extends Pick<DOMRect, "width" | "height"> {
  source: string;
  x: number;
  y: number;
}

/** All that is drawn, read from the page in one go. */
function readSheet(context: CanvasRenderingContext2D, plot: HTMLElement, heading: Heading) {
  const sheet = laidOut(context, plot, heading);
  const { origin, top } = sheet;
  const pictures = [...plot.querySelectorAll("svg")]
    .map((svg): Picture => {
      const { left, top: above, width, height } = svg.getBoundingClientRect();
      const [x, y] = [left - origin.left + PAD, above - origin.top + top];
      return { source: width > 0 ? svgSource(svg) : "", x, y, width, height };
    })
    .filter(({ width }) => width > 0);
  const words = [...plot.querySelectorAll("svg text, [data-plot-text]")].map((element): Word => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const text = element.textContent ?? "";
    const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.font = font;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text);
    return {
      text,
      font,
      fill: element instanceof SVGElement ? style.fill : style.color,
      x: box.left + box.width / 2 - origin.left + PAD,
      y: box.top + (box.height - ascent - descent) / 2 + ascent - origin.top + top,
    };
  });
  return { ...sheet, pictures, words };
}

/** Draws a figure as it stands on the page, its heading above, as a PNG twice as sharp; in light colours, as on paper. */
export async function figurePng(plot: HTMLElement, heading: Heading): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) {
    throw new Error("no canvas");
  }
  const sheet = inLight(() => readSheet(context, plot, heading));
  canvas.width = sheet.width * SCALE;
  canvas.height = sheet.height * SCALE;

  context.scale(SCALE, SCALE);
  context.direction = sheet.direction;
  context.fillStyle = sheet.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textAlign = "start";
  context.textBaseline = "middle";
  for (const line of sheet.lines) {
    context.font = fontOf(line, sheet.fontFamily);
    context.fillStyle = line.fill;
    context.fillText(line.text, sheet.start, line.y);
  }
  for (const { source, x, y, width, height } of sheet.pictures) {
    const image = new Image();
    image.src = source;
    await image.decode();
    context.drawImage(image, x, y, width, height);
  }
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  for (const { text, font, fill, x, y } of sheet.words) {
    context.font = font;
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
  });
}
