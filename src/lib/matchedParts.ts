import { latinDigits, normalize } from "./text";

/** A piece of a text, and whether it is what was looked for. */
export interface Part {
  text: string;
  isMatch: boolean;
}

/** The text as it is compared, and of each of its letters where it stands in the original. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = "";
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const plain = /\s/.test(letter) ? " " : normalize(letter);
    folded += plain;
    for (let count = 0; count < plain.length; count += 1) {
      places.push(place);
    }
    place += letter.length;
  }
  return { folded, places };
}

function cut(text: string, ranges: [from: number, to: number][]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    if (from < done) {
      continue;
    }
    if (from > done) {
      parts.push({ text: text.slice(done, from), isMatch: false });
    }
    parts.push({ text: text.slice(from, to), isMatch: true });
    done = to;
  }
  return done < text.length ? [...parts, { text: text.slice(done), isMatch: false }] : parts;
}

/** Cuts a text where the words looked for stand in it, whatever accents and case: at a word's start if they are at one. */
export function matchedParts(text: string, search: string): Part[] {
  const { folded, places } = fold(text);
  const ranges: [number, number][] = [];
  for (const word of normalize(search).split(" ").filter(Boolean)) {
    const start = ` ${folded}`.indexOf(` ${word}`);
    const at = start >= 0 || word.length < 3 ? start : folded.indexOf(word);
    if (at >= 0) {
      ranges.push([places[at] ?? 0, places[at + word.length] ?? text.length]);
    }
  }
  return cut(text, ranges);
}

/** Cuts a number as it is grouped for reading where the digits looked for stand in it, in whatever writing. */
export function matchedDigits(grouped: string, search: string): Part[] {
  const typed =
    latinDigits(search)
      .replace(/\(0\)/g, "")
      .match(/[+0-9][0-9\s.()/-]*/g) ?? [];
  const places = [...grouped.matchAll(/\d/g)].map(({ index }) => index);
  const digits = grouped.replace(/\D/g, "");
  for (const number of typed.map((text) => text.replace(/\D/g, ""))) {
    const forms = [
      number,
      number.replace(/^00/, ""),
      number.replace(/^0/, ""),
      number.replace(/^(00)?(212|33|32)0/, "$2"),
    ];
    const form = forms.find((one) => one.length >= 2 && digits.includes(one));
    if (form !== undefined) {
      const at = digits.indexOf(form);
      return cut(grouped, [[places[at] ?? 0, (places[at + form.length - 1] ?? 0) + 1]]);
    }
  }
  return cut(grouped, []);
}
