import { act, render, screen } from "@testing-library/react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Picture } from "./Picture";

type Watch = (entries: Pick<IntersectionObserverEntry, "isIntersecting">[]) => void;

let tell: Watch = () => {};

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(watch: Watch) {
        tell = watch;
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

let change: (text: string) => void = () => {};

function Page() {
  const plot = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("before");
  change = setText;
  return (
    <>
      <h1>{text}</h1>
      <Picture plot={plot}>
        <p>{text}</p>
      </Picture>
    </>
  );
}

/** What is drawn at once when the page changes. */
function drawnAtOnce() {
  flushSync(() => change("after"));
  return [screen.getByRole("heading").textContent, screen.getByRole("paragraph").textContent];
}

it.each([
  [true, ["after", "after"]],
  [false, ["after", "before"]],
])("is drawn with the page where it is in sight: %s", async (isIntersecting, drawn) => {
  render(<Page />);
  act(() => tell([{ isIntersecting }]));
  expect(drawnAtOnce()).toEqual(drawn);
  // and soon after in any case
  await vi.waitFor(() => expect(screen.getByRole("paragraph").textContent).toBe("after"));
});
