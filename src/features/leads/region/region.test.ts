import { describe, expect, it } from "vitest";
import { meanLoad, totalLoad } from "../assignments/load";
import { berrechid, casablanca } from "../testing/loads";
import { loadSortText, nextSort, parseLoadSort, perPerson, sortAgencies } from "./sortLoad";
import { parseChosen, writeChosen } from "./useRegionUrl";

const AGENCY = "44444444-4444-4444-8444-444444444444";
const AGENT = "11111111-1111-4111-8111-111111111111";
const names = (text: string | null) =>
  sortAgencies([berrechid, casablanca], parseLoadSort(text), "fr").map(({ code }) => code);

describe("whose leads are looked at", () => {
  it.each([
    ["", { agency: null, agent: null }],
    [`agency=${AGENCY}`, { agency: AGENCY, agent: null }],
    [`agency=${AGENCY}&agent=${AGENT}`, { agency: AGENCY, agent: AGENT }],
    [`agency=${AGENCY}&agent=none`, { agency: AGENCY, agent: "none" }],
  ])("is read from and written into the URL: %s", (query, chosen) => {
    expect(parseChosen(new URLSearchParams(query))).toEqual(chosen);
    expect(writeChosen(new URLSearchParams(), chosen).toString()).toBe(query);
  });

  it("chooses nothing by what is no id", () => {
    expect(parseChosen(new URLSearchParams("agency=1;drop&agent=all"))).toEqual({ agency: null, agent: null });
  });

  it("keeps the edition and the order, and leaves the page of other leads", () => {
    const before = new URLSearchParams(`edition=2026&load=-open&agency=${AGENCY}&agent=${AGENT}&page=3&lead=${AGENT}`);
    expect(writeChosen(before, { agency: null, agent: null }).toString()).toBe("edition=2026&load=-open");
  });
});

describe("the order of the agencies", () => {
  it.each([
    [null, ["Cas", "Ber"]],
    ["load", ["Ber", "Cas"]],
    ["name", ["Ber", "Cas"]],
    ["-name", ["Cas", "Ber"]],
    ["-overdue", ["Cas", "Ber"]],
    ["unassigned", ["Ber", "Cas"]],
    ["nonsense", ["Cas", "Ber"]],
  ])("of %s is %j", (text, order) => {
    expect(names(text)).toEqual(order);
  });

  it("is written as it is read, the usual one not at all", () => {
    for (const text of ["load", "name", "-name", "-open", "open", "-unassigned", "-overdue"]) {
      expect(loadSortText(parseLoadSort(text))).toBe(text);
    }
    expect(loadSortText(parseLoadSort("-load"))).toBeNull();
  });

  it("begins with the highest figure or the first name, and turns when asked again", () => {
    const byName = nextSort(parseLoadSort(null), "name");
    expect(byName).toEqual({ field: "name", descending: false });
    expect(nextSort(byName, "name")).toEqual({ field: "name", descending: true });
    expect(nextSort(byName, "overdue")).toEqual({ field: "overdue", descending: true });
  });
});

describe("an even load", () => {
  it("is open leads a person, those that wait for somebody among them", () => {
    expect(perPerson(casablanca)).toBe(75 / 2);
    expect(meanLoad([casablanca, berrechid])).toBe(85 / 3);
    expect(totalLoad([casablanca, berrechid])).toEqual({ open: 85, unassigned: 4, overdue: 7 });
  });

  it("is unknown where nobody works; there all leads weigh", () => {
    const empty = { ...casablanca, agents: [] };
    expect(meanLoad([empty])).toBeNull();
    expect(perPerson(empty)).toBe(75);
  });
});
