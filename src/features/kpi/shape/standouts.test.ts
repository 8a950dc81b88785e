import { describe, expect, test } from "vitest";
import { figuresOf, stopOf } from "../testing/figures.ts";
import { standouts } from "./standouts.ts";

const today = "2026-10-02";

/** A stop that has ended, reached after so many others. */
const ended = (stop_id: string, position: number, visitors: number, target_visitors: number, leads = 50) =>
  stopOf({ stop_id, position, visits: visitors, visitors, target_visitors, leads });

const told = (stops: ReturnType<typeof ended>[], period = {}) =>
  standouts(figuresOf({ by_stop: stops }), period, today).map((standout) =>
    standout.rule === "untouched" ? standout.rule : `${standout.rule} ${standout.stop.stop_id}`,
  );

describe("what stands out", () => {
  test("the best and the worst stop against their targets", () => {
    const stops = [ended("fair", 1, 900, 1000), ended("best", 2, 1300, 1000), ended("worst", 3, 700, 1000)];
    expect(told(stops)).toEqual(["best best", "worst worst"]);
  });

  test("nobody is called worst who came near their target, and one stop alone is no comparison", () => {
    expect(told([ended("a", 1, 900, 1000), ended("b", 2, 1300, 1000)])).toEqual(["best b"]);
    expect(told([ended("a", 1, 300, 1000)])).toEqual([]);
  });

  test("a stop under way, without a target or outside the dates is not measured", () => {
    const underWay = { ...ended("today", 2, 100, 1000), starts_on: "2026-10-01", ends_on: "2026-10-03" };
    const measured = [ended("a", 1, 900, 1000), ended("b", 2, 850, 1000)];
    expect(told([...measured, underWay, ended("free", 4, 100, 0)])).toEqual(["best a"]);
    expect(told(measured, { from: "2026-09-11" })).toEqual([]);
  });

  test("a caravan whose last stop gives far fewer leads for its visitors than those before", () => {
    const before = [ended("a", 1, 1000, 0, 60), ended("b", 2, 1000, 0, 40)];
    expect(told([...before, ended("c", 3, 1000, 0, 29)])).toEqual(["drying c"]);
    expect(told([...before, ended("c", 3, 1000, 0, 31)])).toEqual([]);
    // too few visitors, or too few stops before, say nothing
    expect(told([...before, ended("c", 3, 99, 0, 0)])).toEqual([]);
    expect(told([ended("a", 1, 1000, 0, 60), ended("c", 2, 1000, 0, 10)])).toEqual([]);
  });

  test("of an edition without visits nothing", () => {
    expect(told([])).toEqual([]);
  });

  test("the agency that leaves most leads waiting", () => {
    const untouched = { agency_id: "a", name_fr: "Agence", name_ar: "وكالة", leads: 12 };
    expect(standouts(figuresOf({ untouched }), {}, today)).toEqual([{ rule: "untouched", agency: untouched }]);
  });

  test("leads of some agencies, or some visitors only, say nothing of a stop", () => {
    const by_stop = [ended("a", 1, 1000, 0, 60), ended("b", 2, 1000, 0, 40), ended("c", 3, 1000, 0, 9)];
    expect(standouts(figuresOf({ by_stop, leads_narrowed: true }), {}, today)).toEqual([]);
    expect(standouts(figuresOf({ by_stop }), { identified: true }, today)).toEqual([]);
  });
});
