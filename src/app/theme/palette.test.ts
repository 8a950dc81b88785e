import { expect, test } from "vitest";
import { dark, light, type Palette } from "./palette";

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "surface", "surfaceSunken"] as const;
const texts = ["ink", "inkSoft", "brand", "brandHover", "danger", "warning", "info"] as const;
const pairs: [text: keyof Palette, ground: keyof Palette][] = [
  ...texts.flatMap((text) => grounds.map((ground): [keyof Palette, keyof Palette] => [text, ground])),
  ["brand", "brandSoft"],
  ["ink", "brandSoft"],
  ["ink", "accentSoft"],
  ["danger", "dangerSoft"],
  ["ink", "dangerSoft"],
  ["onBrand", "brand"],
  ["onBrand", "brandHover"],
  ["onBrand", "danger"],
  ["onDeep", "deep"],
];

test.each(
  [
    { mode: "light", palette: light },
    { mode: "dark", palette: dark },
  ].flatMap(({ mode, palette }) => pairs.map(([text, ground]) => ({ mode, palette, text, ground }))),
)("$text on $ground can be read in $mode", ({ palette, text, ground }) => {
  expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
});
