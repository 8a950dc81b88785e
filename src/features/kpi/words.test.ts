import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { useTexts } from "../../../tests/support/texts";
import type { StopRow } from "./shape/stopRows";
import { stopOf } from "./testing/figures";
import { stopLabel } from "./words";

beforeAll(() => useTexts("fr"));

const label = (part: Partial<StopRow>) =>
  stopLabel(
    { ...stopOf({ stop_id: "Agadir", visitors: 120 }), planned: false, target: 1000, ...part },
    i18next.t,
    "fr",
  );

describe("a stop's bar in words", () => {
  it("says the target the bar is measured by", () => {
    expect(label({})).toMatch(/visiteurs 120, objectif 1.000, dossiers 0/);
    expect(label({ planned: true })).toMatch(/étape à venir, .*objectif 1.000\./);
  });

  it("says none where there is none, or where the period covers a part of the stop only", () => {
    expect(label({ target: null })).toMatch(/visiteurs 120, dossiers 0/);
    expect(label({ target: null, planned: true })).not.toMatch(/objectif/);
  });
});
