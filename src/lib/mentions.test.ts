import { describe, expect, it } from "vitest";
import { noteParts, unlikeNames, withMentions } from "./mentions";

const sara = { id: "b0000000-0000-4000-8000-000000000001", name: "Sara" };
const sarah = { id: "b0000000-0000-4000-8000-000000000002", name: "Sara Alami" };

describe("a note's mentions", () => {
  it("are stored by id, the longest name first, and never inside another word", () => {
    expect(withMentions("@Sara Alami et @Sara, pas @Sarah ni Sara", [sara, sarah])).toBe(
      `@[${sarah.id}] et @[${sara.id}], pas @Sarah ni Sara`,
    );
  });

  it("may stand at the end, twice, and in Arabic", () => {
    const imane = { id: sara.id, name: "إيمان" };
    expect(withMentions("@إيمان، هل اتصلت؟ @إيمان", [imane])).toBe(`@[${sara.id}]، هل اتصلت؟ @[${sara.id}]`);
  });

  it("come apart again into words and ids", () => {
    expect(noteParts(`Vu avec @[${sara.id}], merci`)).toEqual([
      { text: "Vu avec " },
      { id: sara.id },
      { text: ", merci" },
    ]);
    expect(noteParts("Rien @[x] ici")).toEqual([{ text: "Rien @[x] ici" }]);
    expect(noteParts("")).toEqual([]);
  });

  it("know two who share a name apart", () => {
    const two = unlikeNames([
      { id: sara.id, full_name: "Sara" },
      { id: sarah.id, full_name: "Sara" },
    ]);
    expect(two.map(({ name }) => name)).toEqual(["Sara", "Sara (2)"]);
    expect(withMentions("@Sara (2) et @Sara", two)).toBe(`@[${sarah.id}] et @[${sara.id}]`);
  });
});
