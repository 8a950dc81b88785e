import { describe, expect, it } from "vitest";
import { afterSaving, settled, withValues } from "./drafts";

const saved: Record<string, number | null> = { a: 10, b: null };
const savedAt = (key: string) => saved[key] ?? null;

describe("drafts", () => {
  it("remember what was there when typing began, and end when typed back", () => {
    const typed = withValues({}, { a: 12, b: 5 }, savedAt);
    expect(typed).toEqual({ a: { value: 12, seen: 10 }, b: { value: 5, seen: null } });
    // a colleague saved 11 meanwhile: what was seen stays 10
    expect(withValues(typed, { a: 13 }, () => 11)).toMatchObject({ a: { value: 13, seen: 10 } });
    expect(withValues(typed, { a: 10, b: null }, savedAt)).toEqual({});
  });

  it("end with saving, unless they were typed anew meanwhile", () => {
    const sent = { a: { value: 12, seen: 10 }, b: { value: 5, seen: null } };
    const now = { a: { value: 14, seen: 10 }, b: { value: 5, seen: null }, c: { value: 1, seen: null } };
    expect(afterSaving(now, sent)).toEqual({ a: { value: 14, seen: 12 }, c: { value: 1, seen: null } });
  });

  it("end where theirs is chosen, and go over theirs where mine is", () => {
    const mine = { a: { value: 12, seen: 10 }, b: { value: 5, seen: null }, c: { value: 1, seen: null } };
    expect(settled(mine, { a: 11, b: 7 }, { a: "theirs", b: "mine" })).toEqual({
      b: { value: 5, seen: 7 },
      c: { value: 1, seen: null },
    });
  });
});
