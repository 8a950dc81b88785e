/** What Unicode does not split into a base and a mark, as the database's unaccent rewrites it: letters and apostrophes. */
const PLAIN = new Map(
  "œ:oe æ:ae ß:ss ø:o ł:l đ:d ð:d þ:th ı:i ħ:h ĳ:ij ĸ:q ŀ:l ŉ:'n ŋ:n ŧ:t ſ:s ’:' ‘:' ʼ:'"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
const MARKED = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "g");

const ARABIC: Record<string, string> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ی: "ي",
  ک: "ك",
  گ: "ك",
  ڭ: "ك",
  ڤ: "ف",
};

const ARABIC_INDIC = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Writes Arabic-Indic and Persian digits as 0 to 9, as an Arabic keyboard may give them. */
export function latinDigits(text: string): string {
  return text.replace(ARABIC_INDIC, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * What `private.normalize` of the database does to text before it is searched (keep the two alike): lower case,
 * no accents, Arabic letter variants, vowel signs and digits folded. Outer and doubled spaces go as well.
 */
export function normalize(text: string): string {
  return latinDigits(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[أإآٱىةؤئیکگڭڤ]/g, (letter) => ARABIC[letter] ?? letter)
    .replace(/[\u064b-\u0655\u0670\u0640]/g, "")
    .replace(MARKED, (mark) => PLAIN.get(mark) ?? mark)
    .replace(/\s+/g, " ")
    .trim();
}

/** The text without the invisible marks of direction that come along when Arabic pages are copied from. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "");
}

/** True when every word looked for is found in the text, whatever accents and case. */
export function matches(text: string, search: string): boolean {
  const haystack = normalize(text);
  return normalize(search)
    .split(" ")
    .every((word) => haystack.includes(word));
}

/** One line without outer or doubled spaces, as names are stored. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const SEGMENTS = new Intl.Segmenter("fr", { granularity: "grapheme" });

function firstGrapheme(word: string): string {
  return SEGMENTS.segment(word)[Symbol.iterator]().next().value?.segment ?? "";
}

/** The first letters of the first and last word of a name: "NB". */
export function initials(name: string): string {
  const words = tidy(name).split(" ").filter(Boolean);
  const first = words[0] ?? "";
  const last = words.length > 1 ? (words[words.length - 1] ?? "") : "";
  return (firstGrapheme(first) + firstGrapheme(last)).toLocaleUpperCase();
}

/** A text with its first letter as at the beginning of a sentence. */
export function sentenceCase(text: string): string {
  const first = firstGrapheme(text);
  return first.toLocaleUpperCase() + text.slice(first.length);
}
