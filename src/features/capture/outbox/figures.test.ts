// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { CounterFigures } from "../api";
import type { Count } from "./count";
import { withUnreported } from "./figures";

const ASKED = 1_000;
const place = { stopId: "s1", timeZone: "Africa/Casablanca", day: "2026-10-02" };
const figures: CounterFigures = {
  stop_id: "s1",
  today: "2026-10-02",
  state: "open",
  visitors: 500,
  target_visitors: 0,
  visitors_today: 100,
  identified_today: 0,
  mine_today: 40,
  askedAt: ASKED,
};

function count(changes: Partial<Count>): Count {
  return {
    id: "a",
    stopId: "s1",
    partySize: 3,
    occurredAt: "2026-10-02T09:00:00Z",
    status: "counting",
    attempted: false,
    ...changes,
  };
}

const refusal = { key: "stop_ended", code: "PT409" } as const;

describe("the figures with what this device did since", () => {
  it.each<[string, Partial<Count>, number]>([
    ["a tap shows at once", {}, 3],
    ["counted before the figures were asked for: they hold it", { status: "counted", countedAt: 500 }, 0],
    ["counted since: they do not", { status: "counted", countedAt: 1_500 }, 3],
    ["being taken back, held by the figures", { status: "undoing", countedAt: 500 }, -3],
    ["being taken back, not yet in the figures", { status: "undoing", countedAt: 1_500 }, 0],
    ["being taken back, perhaps never arrived", { status: "undoing", attempted: true }, 0],
    ["taken back since the figures were asked for", { status: "undone", countedAt: 500, undoneAt: 1_500 }, -3],
    ["taken back before", { status: "undone", countedAt: 500, undoneAt: 700 }, 0],
    ["refused", { status: "refused", refusal: { of: "count", ...refusal } }, 0],
    [
      "taking back refused: still counted",
      { status: "refused", countedAt: 500, refusal: { of: "undo", ...refusal } },
      0,
    ],
    ["of another stop", { stopId: "s2" }, 0],
  ])("%s", (_what, changes, difference) => {
    const shown = withUnreported(figures, [count(changes)], place);
    expect([shown.visitors, shown.visitors_today, shown.mine_today]).toEqual(
      [500, 100, 40].map((figure) => figure + difference),
    );
  });

  it("puts a party of the evening before under the stop, not under today", () => {
    // half past eleven at night on the 1st in Casablanca
    const shown = withUnreported(figures, [count({ occurredAt: "2026-10-01T22:30:00Z" })], place);
    expect([shown.visitors, shown.visitors_today]).toEqual([503, 100]);
  });
});
