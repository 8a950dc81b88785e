import { describe, expect, it } from "vitest";
import { type FigureColumn, fileCell, fileTitle } from "./columns";

const column = (raw: number | null, text: string, unit?: string): FigureColumn<object> => ({
  key: "won",
  title: "Won",
  raw: () => raw,
  text: () => text,
  ...(unit && { unit }),
});

describe("a column in a file", () => {
  it("holds the number, not its words", () => {
    expect(fileCell(column(0.056, "5.6%"), {})).toBe(0.056);
  });

  it("says what is kept back, and leaves empty what there is none of", () => {
    expect(fileCell(column(null, "withheld"), {})).toBe("withheld");
    expect(fileCell(column(null, "< 5"), {})).toBe("< 5");
    expect(fileCell(column(null, "–"), {})).toBeNull();
    expect(fileCell(column(null, ""), {})).toBeNull();
  });

  it("says its unit in the head", () => {
    expect(fileTitle(column(1, "1"))).toBe("Won");
    expect(fileTitle(column(1, "1", "MAD"))).toBe("Won (MAD)");
  });
});
