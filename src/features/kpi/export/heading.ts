/** What stands above a figure that leaves the page. */
export interface Heading {
  title: string;
  measure: string;
}

/** Room around the figure, and the height of a line of its title. */
export const PAD = 24;
export const TITLE_LINE = 26;

/** The font of the title. */
export const titleFont = ({ fontFamily }: CSSStyleDeclaration): string => `600 18px ${fontFamily}`;

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

/** A figure's place under its title: the title in lines, where the figure begins, and how large the whole is. */
export function laidOut(context: CanvasRenderingContext2D, plot: HTMLElement, title: string) {
  const origin = plot.getBoundingClientRect();
  const style = getComputedStyle(plot);
  context.font = titleFont(style);
  const lines = brokenIn(context, title, origin.width);
  const top = PAD + lines.length * TITLE_LINE + 36;
  return { origin, style, lines, top, width: origin.width + 2 * PAD, height: top + origin.height + PAD };
}
