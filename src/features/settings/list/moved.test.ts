import { describe, expect, it } from "vitest";
import { moved } from "./moved";

const items = ["new", "a", "b", "c", "won"].map((id) => ({ id }));
const fixed = ({ id }: { id: string }) => id === "new" || id === "won";

describe("a row that goes to another place", () => {
  it.each([
    ["a", 3, ["new", "b", "c", "a", "won"]],
    ["c", 1, ["new", "c", "a", "b", "won"]],
    ["b", 3, ["new", "a", "c", "b", "won"]],
  ])("%s to %i", (id, to, order) => {
    expect(moved(items, id, to, fixed)).toEqual(order);
  });

  it.each([
    ["a", 0],
    ["c", 4],
    ["new", 1],
    ["a", 1],
    ["a", -1],
    ["c", 5],
    ["nobody", 2],
  ])("%s stays where it is instead of %i", (id, to) => {
    expect(moved(items, id, to, fixed)).toBeNull();
  });
});
