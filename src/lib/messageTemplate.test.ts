import { describe, expect, it } from "vitest";
import { fillTemplate, unknownPlaceholder } from "./messageTemplate";

const facts = { name: "Aziz $& Filali", agent: "Hamza {name}", agency: "وكالة الدار البيضاء" };

describe("a message from a template", () => {
  it("has the facts filled in as they are, each once", () => {
    expect(fillTemplate("Bonjour {name}, {agent}, {agency}. {name} ?", facts)).toBe(
      "Bonjour Aziz $& Filali, Hamza {name}, وكالة الدار البيضاء. Aziz $& Filali ?",
    );
  });

  it("keeps what it does not know", () => {
    expect(fillTemplate("{price} {toString}", facts)).toBe("{price} {toString}");
  });

  it.each([
    ["Bonjour {name}, {agent}, {agency}", undefined],
    ["Bonjour {nom} !", "{nom}"],
    ["Bonjour {name", "{name"],
    ["{Name}", "{Name}"],
    ["a } b", undefined],
  ])("names what it cannot fill in: %s", (text, unknown) => {
    expect(unknownPlaceholder(text)).toBe(unknown);
  });
});
