import { act, fireEvent, renderHook } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PAGE_MS, usePaging } from "./usePaging";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function startPaging(rtl = false) {
  const { result, unmount } = renderHook(() => {
    const [page, onTurn] = useState(0);
    return { page, ...usePaging({ count: 3, page, onTurn, rtl }) };
  });
  return { page: () => result.current.page, paused: () => result.current.paused, unmount };
}

const pass = (time: number) => act(() => vi.advanceTimersByTime(time));
const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key });

describe("the pages of the wall", () => {
  it("turn by themselves, and begin anew after the last", () => {
    const { page } = startPaging();
    const seen = [1, 2, 3].map(() => {
      pass(PAGE_MS);
      return page();
    });
    expect(seen).toEqual([1, 2, 0]);
  });

  it("stand still while they are held", () => {
    const { page, paused } = startPaging();
    press(" ");
    expect(paused()).toBe(true);
    pass(10 * PAGE_MS);
    expect(page()).toBe(0);
    press(" ");
    pass(PAGE_MS);
    expect(page()).toBe(1);
  });

  it("are turned by the arrow keys, and then stay their whole time", () => {
    const { page } = startPaging();
    pass(PAGE_MS - 1000);
    press("ArrowRight");
    expect(page()).toBe(1);
    pass(PAGE_MS - 1000);
    expect(page()).toBe(1);
    press("ArrowLeft");
    press("ArrowLeft");
    expect(page()).toBe(2);
  });

  it("lie the other way round where one reads from right to left", () => {
    const { page } = startPaging(true);
    press("ArrowLeft");
    expect(page()).toBe(1);
    press("ArrowRight");
    expect(page()).toBe(0);
  });

  it("leave the space bar to a button that has the focus", () => {
    const { paused } = startPaging();
    const button = document.body.appendChild(document.createElement("button"));
    press(" ", button);
    expect(paused()).toBe(false);
    button.remove();
  });

  it("turn no more once the wall is left", () => {
    const { page, unmount } = startPaging();
    unmount();
    pass(PAGE_MS);
    expect(page()).toBe(0);
  });
});
