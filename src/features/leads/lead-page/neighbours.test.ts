import { afterEach, describe, expect, it } from "vitest";
import { neighboursOf, rememberedOrder, rememberOrder, shownOrder } from "./neighbours";

const [a, b, c] = ["a", "b", "c"].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
];

afterEach(() => {
  document.body.innerHTML = "";
  sessionStorage.clear();
});

describe("the leads beside a lead", () => {
  it("are the ones before and after it, none beyond the ends", () => {
    expect(neighboursOf(b, [a, b, c])).toEqual({ place: 2, of: 3, previous: a, next: c });
    expect(neighboursOf(a, [a, b, c])).toMatchObject({ previous: undefined, next: b });
    expect(neighboursOf(c, [a, b, c])).toMatchObject({ previous: b, next: undefined });
    expect(neighboursOf(c, [a, b])).toBeNull();
  });

  it("follow the page behind, each lead once, nothing that is no lead", () => {
    const link = (lead: string) => `<a href="/leads?view=table&lead=${lead}">x</a>`;
    document.body.innerHTML = `<main>${link(b)}${link(a)}${link(b)}${link("42")}<a href="/tour">x</a></main>${link(c)}`;
    expect(shownOrder()).toEqual([b, a]);
  });

  it("are kept for the page of one of them", () => {
    rememberOrder([c, a]);
    expect(rememberedOrder()).toEqual([c, a]);
    sessionStorage.clear();
    expect(rememberedOrder()).toEqual([]);
  });
});
