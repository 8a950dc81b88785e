import { afterEach, expect, it } from "vitest";
import { inLight } from "./inLight";

const root = document.documentElement;
afterEach(() => {
  delete root.dataset.theme;
});

it("reads in light colours, and leaves the reader's as they were", () => {
  root.dataset.theme = "dark";
  const styles = document.head.innerHTML;
  expect(inLight(() => root.dataset.theme)).toBe("light");
  expect(root.dataset.theme).toBe("dark");
  expect(document.head.innerHTML).toBe(styles);
});

it("leaves them as they were where reading fails", () => {
  root.dataset.theme = "dark";
  expect(() =>
    inLight(() => {
      throw new Error("no canvas");
    }),
  ).toThrow("no canvas");
  expect(root.dataset.theme).toBe("dark");
});
