import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { printPage, usePrinting } from "./printing";

function Page() {
  return <p>{usePrinting() ? "paper" : "window"}</p>;
}

afterEach(() => {
  act(() => void window.dispatchEvent(new Event("afterprint")));
  vi.unstubAllGlobals();
});

test("the page is drawn for paper before the browser's own print command goes on, and for the window after it", () => {
  render(<Page />);
  expect(screen.getByText("window")).toBeTruthy();

  window.dispatchEvent(new Event("beforeprint"));
  expect(screen.getByText("paper")).toBeTruthy();
  expect(document.documentElement.hasAttribute("data-printing")).toBe(true);

  window.dispatchEvent(new Event("afterprint"));
  expect(screen.getByText("window")).toBeTruthy();
  expect(document.documentElement.hasAttribute("data-printing")).toBe(false);
});

test("the button's way to paper draws the page before the dialog opens", async () => {
  render(<Page />);
  const shown: (string | null)[] = [];
  vi.stubGlobal("print", () => shown.push(document.body.textContent));
  await act(printPage);
  expect(shown).toEqual(["paper"]);
});
