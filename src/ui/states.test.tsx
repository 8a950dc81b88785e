import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Button } from "antd";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { renderPart } from "../../tests/support/render";
import { useTexts } from "../../tests/support/texts";
import { EmptyState } from "./EmptyState";
import { ErrorState } from "./ErrorState";
import { NotFoundState } from "./NotFoundState";
import { CardSkeleton, ListSkeleton, PageSkeleton } from "./Skeletons";

beforeAll(() => useTexts("fr"));

describe("what stands in the place of content", () => {
  it("says why it is empty and what to do next", () => {
    renderPart(
      <EmptyState title="Aucune relance aujourd’hui" action={<Button>Voir les dossiers</Button>}>
        Les relances planifiées pour ce jour apparaissent ici.
      </EmptyState>,
    );
    expect(screen.getByRole("heading", { name: "Aucune relance aujourd’hui" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Voir les dossiers" })).toBeTruthy();
  });

  it("announces a failure, with a code to quote and a way to try again", async () => {
    const retry = vi.fn();
    renderPart(
      <ErrorState code="HTTP500" onRetry={retry}>
        Le serveur a rencontré un problème.
      </ErrorState>,
    );
    expect(screen.getByRole("alert").textContent).toMatch(/Le serveur.*Code à communiquer : HTTP500/);
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("offers no retry where there is nothing to retry", () => {
    renderPart(<ErrorState>Votre rôle ne permet pas cette action.</ErrorState>);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("alert").textContent).not.toContain("Code");
  });

  it("gives one answer for what does not exist and what may not be seen", () => {
    renderPart(<NotFoundState />);
    expect(screen.getByText("Cet élément n’existe pas, ou vous n’y avez pas accès.")).toBeTruthy();
  });

  it.each([
    ["page", <PageSkeleton key="p" />],
    ["list", <ListSkeleton key="l" rows={2} />],
    ["cards", <CardSkeleton key="c" />],
  ])("says that the %s is loading", (_shape, skeleton) => {
    renderPart(skeleton);
    const status = screen.getByRole("status");
    expect(status.getAttribute("aria-busy")).toBe("true");
    expect(status.textContent).toBe("Chargement…");
  });
});
