import { render, screen } from "@testing-library/react";
import { Component, type ReactNode, Suspense } from "react";
import { describe, expect, it } from "vitest";
import { loadable } from "./loadable";

class Boundary extends Component<{ children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {};

  static getDerivedStateFromError({ message }: Error) {
    return { message };
  }

  override render() {
    return this.state.message ?? this.props.children;
  }
}

const Name = ({ name }: { name: string }) => <p>{name}</p>;

describe("a component whose code is loaded apart", () => {
  it("is drawn at once where its code has come", async () => {
    const Later = loadable(async () => ({ default: Name }));
    await Later.preload();
    render(
      <Suspense fallback="wait">
        <Later name="Agadir" />
      </Suspense>,
    );
    expect(screen.getByText("Agadir")).toBeTruthy();
  });

  it("is fetched ahead in idle time too, also by browsers that know none", async () => {
    const Later = loadable(async () => ({ default: Name }));
    await Later.preloadWhenIdle();
    render(<Later name="Agadir" />);
    expect(screen.getByText("Agadir")).toBeTruthy();
  });

  it("is waited for where it has not", async () => {
    const Later = loadable(async () => ({ default: Name }));
    render(
      <Suspense fallback="wait">
        <Later name="Agadir" />
      </Suspense>,
    );
    expect(screen.getByText("wait")).toBeTruthy();
    expect(await screen.findByText("Agadir")).toBeTruthy();
  });

  it("that does not come fails where it is drawn, not where it is fetched ahead", async () => {
    const Gone = loadable<object>(() => Promise.reject(new Error("gone")));
    await expect(Gone.preload()).resolves.toBeUndefined();
    render(
      <Boundary>
        <Suspense fallback="wait">
          <Gone />
        </Suspense>
      </Boundary>,
    );
    expect(await screen.findByText("gone")).toBeTruthy();
  });
});
