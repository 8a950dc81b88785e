import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Button, Input, Modal } from "antd";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { renderPart } from "../../tests/support/render";
import { useTexts } from "../../tests/support/texts";
import { ConflictView } from "./ConflictView";
import { FilterChips } from "./FilterChips";
import { KeyHint } from "./KeyHint";
import { useHotkeys } from "./useHotkeys";
import { useUndoToast } from "./useUndoToast";

function Page({ keys, enabled }: { keys: Record<string, () => void>; enabled?: boolean }) {
  useHotkeys(keys, enabled);
  return <Input aria-label="Recherche" />;
}

function Board(toast: { onUndo: () => void; seconds?: number; about?: string }) {
  const say = useUndoToast();
  return <Button onClick={() => say({ text: "Dossier déplacé", ...toast })}>Déplacer</Button>;
}

beforeAll(() => useTexts("fr"));

describe("FilterChips", () => {
  it("can be read, removed one by one and cleared", async () => {
    const [onRemove, onClear] = [vi.fn(), vi.fn()];
    renderPart(
      <FilterChips chips={[{ key: "stage", label: "Phase", value: "Nouveau", onRemove }]} onClear={onClear} />,
    );
    const list = screen.getByRole("list", { name: "Filtres appliqués" });
    expect(within(list).getByText("Nouveau")).toBeTruthy();
    await userEvent.click(within(list).getByRole("button", { name: "Retirer le filtre Phase" }));
    expect(onRemove).toHaveBeenCalledOnce();
    // the chip goes when its filter goes, not before
    expect(within(list).getByText("Nouveau")).toBeTruthy();
    await userEvent.click(within(list).getByRole("button", { name: "Tout effacer" }));
    expect(onClear).toHaveBeenCalledOnce();
  });

  it("takes no room without filters", () => {
    renderPart(<FilterChips chips={[]} onClear={() => {}} />);
    expect(screen.queryByRole("list")).toBeNull();
  });
});

describe("useHotkeys", () => {
  it("answers keys on the page, not while somebody types", async () => {
    const keys = { j: vi.fn(), "?": vi.fn(), "mod+k": vi.fn(), enter: vi.fn() };
    renderPart(<Page keys={keys} />);
    await userEvent.keyboard("j?{Enter}");
    expect([keys.j, keys["?"], keys.enter].map((key) => key.mock.calls.length)).toEqual([1, 1, 1]);
    await userEvent.click(screen.getByLabelText("Recherche"));
    await userEvent.keyboard("j?");
    expect(keys.j).toHaveBeenCalledOnce();
    expect(screen.getByLabelText<HTMLInputElement>("Recherche").value).toBe("j?");
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(keys["mod+k"]).toHaveBeenCalledOnce();
  });

  it("knows its keys on an Arabic keyboard", async () => {
    const keys = { j: vi.fn(), "/": vi.fn(), "mod+k": vi.fn() };
    renderPart(<Page keys={keys} />);
    fireEvent.keyDown(document.body, { key: "ت", code: "KeyJ" });
    fireEvent.keyDown(document.body, { key: "ظ", code: "Slash" });
    fireEvent.keyDown(document.body, { key: "ن", code: "KeyK", ctrlKey: true });
    expect([keys.j, keys["/"], keys["mod+k"]].map((key) => key.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it("leaves Ctrl+J to the browser when only j is a key of the page", async () => {
    const keys = { j: vi.fn() };
    renderPart(<Page keys={keys} />);
    await userEvent.keyboard("{Control>}j{/Control}");
    expect(keys.j).not.toHaveBeenCalled();
  });

  it("rests while a dialog is open or when switched off", async () => {
    const keys = { j: vi.fn() };
    renderPart(
      <>
        <Page keys={keys} />
        <Modal open title="Raison">
          <Button>Budget</Button>
        </Modal>
      </>,
    );
    (await screen.findByRole("button", { name: "Budget" })).focus();
    await userEvent.keyboard("j");
    renderPart(<Page keys={keys} enabled={false} />);
    expect(keys.j).not.toHaveBeenCalled();
  });
});

describe("useUndoToast", () => {
  it("says what was done and undoes it once", async () => {
    const onUndo = vi.fn();
    renderPart(<Board onUndo={onUndo} />);
    await userEvent.click(screen.getByRole("button", { name: "Déplacer" }));
    expect(await screen.findByText("Dossier déplacé")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Annuler l’action" }));
    expect(onUndo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByText("Dossier déplacé")).toBeNull());
  });

  it("takes the place of the one about the same, and stands beside the others", async () => {
    const onUndo = () => {};
    renderPart(
      <>
        <Board onUndo={onUndo} about="lead-1" />
        <Board onUndo={onUndo} about="lead-2" />
      </>,
    );
    const [first, second] = screen.getAllByRole("button", { name: "Déplacer" });
    for (const button of [first, first, second]) {
      await userEvent.click(button as HTMLElement);
    }
    await waitFor(() => expect(screen.getAllByText("Dossier déplacé")).toHaveLength(2));
  });

  it("goes when the time is over", async () => {
    renderPart(<Board onUndo={() => {}} seconds={0.2} />);
    await userEvent.click(screen.getByRole("button", { name: "Déplacer" }));
    await screen.findByText("Dossier déplacé");
    await waitFor(() => expect(screen.queryByText("Dossier déplacé")).toBeNull(), { timeout: 3000 });
  });
});

describe("ConflictView", () => {
  const fields = [
    { name: "budget_mad", label: "Budget", mine: "850 000 MAD", theirs: "900 000 MAD" },
    { name: "description", label: "Description", mine: "Vue mer", theirs: "Vue forêt" },
  ];

  it("shows both versions of each field and saves the choice", async () => {
    const onResolve = vi.fn();
    renderPart(<ConflictView fields={fields} onResolve={onResolve} onCancel={() => {}} />);
    const budget = screen.getByRole("group", { name: "Budget" });
    expect(within(budget).getByText("850 000 MAD")).toBeTruthy();
    await userEvent.click(within(budget).getByRole("radio", { name: /Version enregistrée/ }));
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
    expect(onResolve).toHaveBeenCalledWith({ budget_mad: "theirs", description: "mine" });
  });

  it("takes one side for all at once", async () => {
    const onResolve = vi.fn();
    renderPart(<ConflictView fields={fields} onResolve={onResolve} onCancel={() => {}} />);
    await userEvent.click(screen.getByRole("button", { name: "Prendre toutes les enregistrées" }));
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
    expect(onResolve).toHaveBeenCalledWith({ budget_mad: "theirs", description: "theirs" });
  });

  it("goes back to what was typed", async () => {
    const onCancel = vi.fn();
    renderPart(<ConflictView fields={fields} onResolve={() => {}} onCancel={onCancel} />);
    await userEvent.click(screen.getByRole("button", { name: "Revenir à la saisie" }));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe("KeyHint", () => {
  it("draws each key", () => {
    const { container } = renderPart(<KeyHint keys="mod+k" />);
    expect([...container.querySelectorAll("kbd")].map((key) => key.textContent)).toEqual(["Ctrl", "k"]);
  });
});
