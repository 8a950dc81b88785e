import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Named, placedLabels } from "./labels";

const sheet = { width: 600, height: 600 };

function named(id: string, x: number, y: number, part: Partial<Named> = {}): Named {
  return { id, name: id, x, y, radius: 10, weight: 1, ...part };
}

const namesOf = (marks: Named[]) => placedLabels(marks, sheet, 12).map(({ id }) => id);

describe("the names on the map", () => {
  it("stand right of their marks, or left where the sheet ends", () => {
    const [agadir, oujda] = placedLabels([named("Agadir", 100, 300), named("Oujda", 585, 300)], sheet, 12);
    expect(agadir?.x).toBe(113);
    expect((oujda?.x ?? 0) + (oujda?.width ?? 0)).toBe(572);
  });

  it("are those of the largest where it is dense", () => {
    const dense = Array.from({ length: 64 }, (_, place) =>
      named(`Ville ${place}`, 300 + (place % 8) * 12, 300 + Math.floor(place / 8) * 12, { weight: place }),
    );
    const names = namesOf(dense);
    expect(names).toContain("Ville 63");
    expect(names.length).toBeLessThan(64);
  });

  it("stand apart, at the end of a stroke, where there is no room beside the mark", () => {
    const labels = placedLabels(
      [named("Salé", 300, 300, { radius: 12, weight: 9 }), named("Rabat", 302, 301, { radius: 4 })],
      sheet,
      12,
    );
    const rabat = labels.find(({ id }) => id === "Rabat");
    expect(rabat?.lead).toBeTruthy();
    expect(labels.find(({ id }) => id === "Salé")?.lead).toBeUndefined();
  });

  it("name a city once", () => {
    expect(
      namesOf([named("a", 100, 100, { name: "Casablanca" }), named("b", 120, 100, { name: "Casablanca" })]),
    ).toEqual(["a"]);
  });

  it("never lie over each other, over another mark or beyond the sheet", () => {
    const mark = fc.record({
      id: fc.uuid(),
      name: fc.string({ minLength: 2, maxLength: 14 }),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 600 }),
      radius: fc.integer({ min: 5, max: 30 }),
      weight: fc.nat(9000),
    });
    fc.assert(
      fc.property(fc.uniqueArray(mark, { selector: ({ id }) => id, maxLength: 40 }), (marks) => {
        const labels = placedLabels(marks, sheet, 12);
        const apart = (a: { x: number; y: number; width: number; height: number }, b: typeof a) =>
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        for (const label of labels) {
          const others = labels.filter(({ id }) => id !== label.id);
          const boxes = marks
            .filter(({ id }) => id !== label.id)
            .map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
          expect([...others, ...boxes].every((box) => apart(label, box))).toBe(true);
          expect(label.x >= 0 && label.x + label.width <= 600 && label.y >= 0 && label.y + label.height <= 600).toBe(
            true,
          );
        }
      }),
    );
  });
});
