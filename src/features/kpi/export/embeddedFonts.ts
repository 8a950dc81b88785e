const FAMILY = "IBM Plex Sans";

/** True when a font's `unicode-range` holds a character of the text. */
export function rangeCovers(range: string, text: string): boolean {
  const spans = [...range.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(([, first = "0", last]) => [
    Number.parseInt(first.replaceAll("?", "0"), 16),
    Number.parseInt(last ?? first.replaceAll("?", "F"), 16),
  ]);
  if (spans.length === 0) {
    return true;
  }
  return [...text].some((character) => {
    const point = character.codePointAt(0) ?? 0;
    return spans.some(([first = 0, last = 0]) => point >= first && point <= last);
  });
}

function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      // a style sheet of another origin does not show its rules
      return [];
    }
  });
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, url] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue("src")) ?? [];
  if (!url) {
    return "";
  }
  const response = await fetch(new URL(url, parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) {
    return "";
  }
  const data = await asDataUrl(await response.blob());
  const names = ["font-family", "font-weight", "font-style", "unicode-range", "size-adjust"];
  const kept = names.map((name) => `${name}:${style.getPropertyValue(name) || "initial"}`);
  return `@font-face{${kept.filter((line) => !line.endsWith(":initial")).join(";")};src:url(${data}) format("woff2")}`;
}

/** The product's fonts that a text needs, as rules that carry the fonts themselves; a font that fails is left out. */
export async function embeddedFonts(text: string): Promise<string> {
  const needed = fontFaces().filter(
    ({ style }) =>
      style.getPropertyValue("font-family").includes(FAMILY) &&
      rangeCovers(style.getPropertyValue("unicode-range"), text),
  );
  return (await Promise.all(needed.map((rule) => embedded(rule).catch(() => "")))).join("");
}
