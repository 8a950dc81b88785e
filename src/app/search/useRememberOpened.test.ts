import { beforeEach, describe, expect, it } from "vitest";
import { forgetOpened, openedLately, rememberOpened } from "@/backend/openedLately";
import { openedAt } from "./useRememberOpened";

const id = "20000000-0000-4000-8000-000000000001";

beforeEach(() => localStorage.clear());

describe("openedAt", () => {
  it.each([
    [`/leads/${id}`, "", id],
    [`/prospects/${id}`, "", id],
    [`/tour/stops/${id}`, "?edition=2026", id],
    [`/agencies/${id}`, "", id],
    ["/leads", `?view=table&lead=${id}`, id],
    ["/leads/no-id", "", undefined],
    [`/staff/${id}`, "", undefined],
    ["/leads", "", undefined],
  ])("%s%s", (pathname, search, expected) => {
    expect(openedAt(pathname, search)).toBe(expected);
  });
});

describe("openedLately", () => {
  it("keeps each once, latest first, eight at most, for one person", () => {
    for (let count = 0; count < 10; count += 1) rememberOpened("me", `id-${count}`);
    rememberOpened("me", "id-5");
    expect(openedLately("me")).toEqual(["id-5", "id-9", "id-8", "id-7", "id-6", "id-4", "id-3", "id-2"]);
    expect(openedLately("other")).toEqual([]);
    forgetOpened();
    expect(openedLately("me")).toEqual([]);
  });

  it.each(["not json", "{}", "null", '[1, {"a": 2}]'])("takes %s for nothing", (kept) => {
    localStorage.setItem("escale.opened.me", kept);
    expect(openedLately("me")).toEqual([]);
  });
});
