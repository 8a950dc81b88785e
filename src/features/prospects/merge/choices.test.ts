import { describe, expect, test } from "vitest";
import { choicesFor, differingFields, usualChoices } from "./choices";

const kept = { full_name: "Omar", phone: "+212600000001", email: null, language: "fr", city_id: "a" } as const;
const other = { ...kept, full_name: "Umar", email: "o@visitor.example", city_id: null };

describe("what stays of two persons", () => {
  test("is asked of the lines that differ, in their order", () => {
    expect(differingFields(kept, other)).toEqual(["full_name", "email", "city_id"]);
    expect(differingFields(kept, kept)).toEqual([]);
  });

  test("is to begin with what is written, else what is here", () => {
    expect(usualChoices(kept, other)).toEqual({ full_name: "kept", email: "merged", city_id: "kept" });
  });

  test("is what the reader chose, for the lines that still differ", () => {
    const chosen = { full_name: "merged", email: "kept", phone: "merged" } as const;
    expect(choicesFor(kept, other, chosen)).toEqual({ full_name: "merged", email: "kept", city_id: "kept" });
  });
});
