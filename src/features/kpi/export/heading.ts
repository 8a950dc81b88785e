/** What stands above a figure that leaves the page. */
export interface Heading {
  title: string;
  measure: string;
  /** Of when its figures are. */
  asOf?: string | undefined;
}

/** A line of it: where its middle lies, and how it is written. */
export interface HeadingLine {
  text: string;
  y: number;
  size: number;
  weight: number;
  fill: string;
}

/** Room around the figure. */
export const PAD = 24;

const TITLE = { size: 18, weight: 600, height: 26, color: "--escale-ink" };
const NOTE = { size: 13, weight: 400, height: 19, color: "--escale-ink-soft" };
/** Between the last line and the figure. */
const GAP = 16;

export const fontOf = ({ size, weight }: Pick<HeadingLine, "size" | "weight">, family: string): string =>
  `${weight} ${size}px ${family}`;

/** A text in lines that fit the width, by the context's font. */
function brokenIn(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && context.measureText(longer).width <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A figure's place under its heading: the lines of that, where the figure begins, and how large the whole is. */
export function laidOut(context: CanvasRenderingContext2D, plot: HTMLElement, { title, measure, asOf }: Heading) {
  const origin = plot.getBoundingClientRect();
  const { direction, fontFamily, ...style } = read(plot);
  const lines: HeadingLine[] = [];
  let top = PAD;
  const add = (text: string, look: typeof TITLE) => {
    context.font = fontOf(look, fontFamily);
    for (const line of brokenIn(context, text, origin.width)) {
      lines.push({ ...look, text: line, y: top + look.height / 2, fill: style.colorOf(look.color) });
      top += look.height;
    }
  };
  add(title, TITLE);
  add(measure, NOTE);
  if (asOf) {
    add(asOf, NOTE);
  }
  top += GAP;
  return {
    origin,
    lines,
    /** Where a line begins. */
    start: direction === "rtl" ? origin.width + PAD : PAD,
    direction,
    fontFamily,
    ground: style.colorOf("--escale-surface"),
    top,
    width: origin.width + 2 * PAD,
    height: top + origin.height + PAD,
  };
}

function read(plot: HTMLElement) {
  const style = getComputedStyle(plot);
  return {
    direction: style.direction === "rtl" ? ("rtl" as const) : ("ltr" as const),
    fontFamily: style.fontFamily,
    colorOf: (name: string) => style.getPropertyValue(name),
  };
}
