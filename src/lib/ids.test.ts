// @vitest-environment node
import { describe, expect, it } from "vitest";
import { isId, newId } from "./ids";

describe("ids", () => {
  it("makes a different id each time, which it recognises", () => {
    const ids = new Set(Array.from({ length: 100 }, newId));
    expect(ids.size).toBe(100);
    expect([...ids].every(isId)).toBe(true);
  });

  it("recognises nothing else", () => {
    expect(["", "42", "../leads", `${newId()}x`, null].some(isId)).toBe(false);
  });
});
