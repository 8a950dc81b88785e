import { act, renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import { BrowserRouter, useLocation, useNavigate } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { useAddress } from "./useAddress.ts";

beforeEach(() => window.history.replaceState(null, "", "/leads?edition=2026&stage=new"));

/** The hook under the router the app runs on, which draws an address in its own time. */
function open() {
  const parts = () => ({ address: useAddress(), other: useAddress(), navigate: useNavigate(), place: useLocation() });
  return renderHook(parts, {
    wrapper: ({ children }) => (
      <StrictMode>
        <BrowserRouter>{children}</BrowserRouter>
      </StrictMode>
    ),
  }).result;
}

test("two changes before the page is drawn again both hold, also from two parts of the page", () => {
  const shown = open();
  act(() => {
    shown.current.address[1]({ stage: null });
    shown.current.other[1]({ sort: "-created_at" });
    shown.current.address[1]((current) => new URLSearchParams([...current, ["page", "2"]]));
  });
  expect(shown.current.place.search).toBe("?edition=2026&sort=-created_at&page=2");
});

test("what says nothing new makes no step to go back to", () => {
  const shown = open();
  const steps = window.history.length;
  act(() => shown.current.address[1]({ stage: "new", page: null }));
  expect(window.history.length).toBe(steps);
  act(() => shown.current.address[1]({ stage: "won" }));
  expect(window.history.length).toBe(steps + 1);
  act(() => shown.current.address[1]({ stage: "lost" }, { replace: true }));
  expect(window.history.length).toBe(steps + 1);
});

test("a change that comes after its page was left is dropped: nobody is thrown back to a list", () => {
  const shown = open();
  const [, late] = shown.current.address;
  act(() => {
    void shown.current.navigate("/agencies/1");
    late({ q: "typed before" });
  });
  expect(shown.current.place).toMatchObject({ pathname: "/agencies/1", search: "" });
});
