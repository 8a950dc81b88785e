import { afterEach, expect, it } from "vitest";
import { EMPTY, forgetOldDrafts, keepDraft, newDraft, readDraft } from "./draft";

const HOUR = 60 * 60_000;
const left = (hoursAgo: number) => ({
  ...newDraft(),
  savedAt: Date.now() - hoursAgo * HOUR,
  values: { ...EMPTY, full_name: "Naïma Berrada" },
});

afterEach(() => window.localStorage.clear());

it("goes on with what was left less than a day ago", () => {
  keepDraft("hana", "casablanca", left(23));
  expect(readDraft("hana", "casablanca")?.values.full_name).toBe("Naïma Berrada");
});

it("does not go on with what is a day old", () => {
  keepDraft("hana", "casablanca", left(25));
  expect(readDraft("hana", "casablanca")).toBeUndefined();
});

it("forgets what anybody left at any stop a day ago, and nothing else", () => {
  keepDraft("hana", "casablanca", left(25));
  keepDraft("hicham", "oujda", left(25));
  keepDraft("hicham", "agadir", left(1));
  window.localStorage.setItem("escale.outbox.hana", "[]");
  forgetOldDrafts();
  expect(Object.keys(window.localStorage).sort()).toEqual(["escale.outbox.hana", "escale.register.hicham.agadir"]);
});
