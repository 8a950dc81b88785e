import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTsv, toTsv } from "./tsv";

describe("what a spreadsheet puts on the clipboard", () => {
  it.each([
    ["one cell", "12", [["12"]]],
    ["a row", "1\t2\t", [["1", "2", ""]]],
    [
      "rows of Excel, with a line end after the last",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["an empty row between", "1\n\n2", [["1"], [""], ["2"]]],
    ["nothing", "", [[""]]],
    ["a cell with tab, line end and quotes", '"a\tb\n""c"""\t2', [['a\tb\n"c"', "2"]]],
    ["a quote that opens nothing", '5" pipe\t2', [['5" pipe', "2"]]],
    ["a quote that does not end", '"5\t2', [['"5', "2"]]],
    ["a mark of UTF-8", "\ufeff7", [["7"]]],
  ])("is read: %s", (_, text, cells) => {
    expect(parseTsv(text)).toEqual(cells);
  });

  it("is what was copied from here", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 10_000_000 }));
    const block = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(block, (values) => {
        const last = values.at(-1);
        // a last row of one empty cell is a line end
        fc.pre(!(last?.length === 1 && last[0] === null));
        expect(parseTsv(toTsv(values))).toEqual(values.map((row) => row.map((value) => String(value ?? ""))));
      }),
    );
  });
});
