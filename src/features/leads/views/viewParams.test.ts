import { describe, expect, it } from "vitest";
import { leftOut, viewParams } from "./viewParams";

const AGENT = "5d2f8a54-4a3c-4a63-9d3f-0a1a2b3c4d5e";

describe("what a view keeps of an address", () => {
  it("is filters, order and look, whatever their order, and not the page, the lead open or the edition", () => {
    const one = new URLSearchParams("view=table&stage=new&page=3&lead=x&edition=2026&saved=1&columns=budget_mad");
    const same = new URLSearchParams("columns=budget_mad&stage=new&view=table");
    expect(viewParams(one)).toBe(viewParams(same));
    expect(viewParams(one)).toBe("columns=budget_mad&stage=new&view=table");
  });
});

describe("what is left out of a view", () => {
  it("is nothing while all is known", () => {
    const params = `view=table&stage=new,offer&agent=${AGENT},none&sort=-budget_mad&columns=prospect_name,budget_mad&density=comfortable`;
    expect(leftOut(params, ["new", "offer"])).toEqual({ filters: [], columns: [] });
  });

  it("is named: filters, values and columns that are no more", () => {
    const params =
      "score=5&product=castle&stage=new,gone&reached=gone&sort=-score&columns=score,budget_mad&density=roomy";
    expect(leftOut(params, ["new"])).toEqual({
      filters: ["score", "product", "stage", "reached", "sort", "density"],
      columns: ["score"],
    });
  });
});
