/** What stands above a figure that leaves the page. */
export interface Heading {
  title: string;
  measure: string;
}

/** Room around the figure, and the height of a line of its title. */
export const PAD = 24;
export const TITLE_LINE = 26;

/** A text in lines that fit the width, by the context's font. */
export function brokenIn(context: CanvasRenderingContext2D, text: string, width: number): string[] {
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
