import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { useTexts } from "../../../tests/support/texts";
import { ErrorBoundary } from "./ErrorBoundary";

function Broken({ message }: { message: string }): ReactNode {
  throw new Error(message);
}

beforeAll(() => useTexts("fr"));
// React and the boundary report the crash; that they do is part of what is wanted.
beforeEach(() => vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

test("a page that breaks says so, and another page is shown again", () => {
  const { rerender } = render(
    <ErrorBoundary place="/leads">
      <Broken message="no such thing" />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert").textContent).toContain("Cette page s’est interrompue");
  expect(screen.getByRole("button", { name: "Recharger la page" })).toBeTruthy();
  expect(console.error).toHaveBeenCalled();

  rerender(
    <ErrorBoundary place="/tour">
      <h1>La tournée</h1>
    </ErrorBoundary>,
  );
  expect(screen.getByRole("heading", { name: "La tournée" })).toBeTruthy();
});

test("a page whose code is gone from the server names the new version", () => {
  render(
    <ErrorBoundary>
      <Broken message="Failed to fetch dynamically imported module: /assets/LeadPage.js" />
    </ErrorBoundary>,
  );
  expect(screen.getByText(/Une nouvelle version est en ligne/)).toBeTruthy();
});
