import { describe, expect, it } from "vitest";
import { moveOf, nextCell, type Place, type Sheet, selectedPlaces } from "./moves";

const sheet: Sheet = { rows: 20, columns: 4, isRtl: false, mayEdit: true };
const at = (row: number, column: number): Place => ({ row, column });
const from = at(5, 1);

function press(keys: string, over: Partial<Sheet> = {}, active = from) {
  const parts = keys.split("+");
  const key = parts.pop() ?? "";
  const held = (name: string) => parts.includes(name);
  // an Arabic keyboard writes an alif with the key of H
  const event = {
    key,
    code: key === "ا" ? "KeyH" : "",
    shiftKey: held("Shift"),
    ctrlKey: held("Ctrl"),
    metaKey: false,
    altKey: held("Alt"),
  };
  return moveOf(event, { active, anchor: active }, { ...sheet, ...over });
}
const goesTo = (keys: string, over?: Partial<Sheet>, active?: Place) => {
  const move = press(keys, over, active);
  return move?.does === "go" ? [move.to.row, move.to.column, move.extend] : move;
};

describe("a key on a cell", () => {
  it.each([
    ["ArrowDown", [6, 1, false]],
    ["ArrowUp", [4, 1, false]],
    ["ArrowRight", [5, 2, false]],
    ["ArrowLeft", [5, 0, false]],
    ["Shift+ArrowDown", [6, 1, true]],
    ["PageDown", [15, 1, false]],
    ["PageUp", [0, 1, false]],
    ["Home", [5, 0, false]],
    ["End", [5, 3, false]],
    ["Ctrl+Home", [0, 0, false]],
    ["Ctrl+End", [19, 3, false]],
    ["Ctrl+ArrowDown", [19, 1, false]],
    ["Ctrl+Shift+ArrowRight", [5, 3, true]],
    ["Tab", [5, 2, false]],
    ["Shift+Tab", [5, 0, false]],
  ])("%s goes", (keys, place) => {
    expect(goesTo(keys)).toEqual(place);
  });

  it("goes where its arrow points also where lines are read from right to left", () => {
    expect(goesTo("ArrowLeft", { isRtl: true })).toEqual([5, 2, false]);
    expect(goesTo("ArrowRight", { isRtl: true })).toEqual([5, 0, false]);
    expect(goesTo("Ctrl+ArrowLeft", { isRtl: true })).toEqual([5, 3, false]);
    expect(goesTo("Home", { isRtl: true })).toEqual([5, 0, false]);
  });

  it("stays within the grid, and leaves it by Tab at its ends", () => {
    expect(goesTo("ArrowUp", {}, at(0, 0))).toEqual([0, 0, false]);
    expect(goesTo("PageDown", {}, at(18, 3))).toEqual([19, 3, false]);
    expect(goesTo("Tab", {}, at(5, 3))).toEqual([6, 0, false]);
    expect(press("Tab", {}, at(19, 3))).toBeNull();
    expect(press("Shift+Tab", {}, at(0, 0))).toBeNull();
    expect(press("Escape")).toEqual({ does: "leave" });
  });

  it.each([
    ["Enter", { does: "edit" }],
    ["F2", { does: "edit" }],
    ["7", { does: "edit", text: "7" }],
    ["٣", { does: "edit", text: "٣" }],
    ["-", { does: "edit", text: "-" }],
    ["b", { does: "edit", text: "b" }],
    ["ب", { does: "edit", text: "ب" }],
    ["Delete", { does: "clear" }],
    ["Backspace", { does: "clear" }],
    ["Ctrl+z", { does: "undo" }],
    ["Ctrl+a", { does: "all" }],
    ["Ctrl+c", null],
    ["Ctrl+v", null],
    ["h", null],
    ["ا", null],
    ["?", null],
    ["Alt+ArrowLeft", null],
  ])("%s does its work, or leaves it to the browser and the page", (keys, move) => {
    expect(press(keys)).toEqual(move);
  });

  it.each(["Enter", "F2", "7", "Delete", "Tab", "Ctrl+z"])("%s writes nothing for who only reads", (keys) => {
    expect(press(keys, { mayEdit: false })).toBeNull();
  });
});

describe("what is selected", () => {
  it("is a block, whichever corner one is in", () => {
    const block = [
      [at(1, 0), at(1, 1)],
      [at(2, 0), at(2, 1)],
    ];
    expect(selectedPlaces({ anchor: at(1, 1), active: at(2, 0) })).toEqual(block);
    expect(selectedPlaces({ anchor: at(2, 0), active: at(1, 1) })).toEqual(block);
  });

  it("has a next cell until the last", () => {
    expect(nextCell(at(19, 2), false, sheet)).toEqual(at(19, 3));
    expect(nextCell(at(19, 3), false, sheet)).toBeNull();
    expect(nextCell(at(3, 0), true, sheet)).toEqual(at(2, 3));
  });
});
