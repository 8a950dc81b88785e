import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { atDesk } from "../../../../tests/support/atDesk";
import { broken, refusal } from "../../../../tests/support/functionAnswers";
import { asksBeforeLeaving } from "../../../../tests/support/leaving";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { gridOf } from "../testing/grid";
import { openTargets } from "../testing/page";

const server = fakeServer();

atDesk();
beforeAll(() => useTexts("fr"));
afterEach(() => sessionStorage.clear());

const AGADIR = /Agadir/;
const OUJDA = /Oujda/;
const save = (count: number) =>
  screen.findByRole("button", { name: count === 1 ? "Enregistrer 1 objectif" : `Enregistrer ${count} objectifs` });
const plain = (element: Element | null | undefined) => element?.textContent?.replace(/[\u00a0\u202f]/g, " ") ?? "";

async function open(...args: Parameters<typeof openTargets> extends [unknown, ...infer Rest] ? Rest : never) {
  const opened = await openTargets(server, ...args);
  await screen.findByRole("grid");
  return opened;
}

describe("the grid of targets", () => {
  it("shows what is set, and beside the whole what its parts come to", async () => {
    const { cell } = await open();
    expect(plain(cell(AGADIR))).toBe("5 100");
    expect(plain(cell(/^Édition 2026/))).toBe("9 000");
    expect(plain(cell(/Ouverte à tous/))).toBe("étapes 9 300");
    expect(plain(cell(AGADIR, 2))).toBe(" Hors des dates : rien à viser");
  });

  it("is written by typing, and goes on by Enter, Tab and arrows", async () => {
    const { user, cell, sent } = await open();
    await user.click(cell(AGADIR));
    await user.keyboard("5200{Enter}4300{Tab}");
    expect(plain(cell(AGADIR))).toBe("5 200 Non enregistré");
    expect(plain(cell(OUJDA))).toBe("4 300 Non enregistré");
    expect(document.activeElement).toBe(cell(OUJDA, 1));
    await user.keyboard("{ArrowLeft}{ArrowUp}{Delete}");
    expect(plain(cell(AGADIR))).toBe(" Non enregistré");
    await user.click(await save(2));
    expect(sent).toEqual([
      {
        p_edition_id: "e",
        p_measure: "visitors",
        p_rows: [
          { scope: "stop", id: "s1", month: null, value: null, seen: 5100 },
          { scope: "stop", id: "s2", month: null, value: 4300, seen: 4200 },
        ],
      },
    ]);
  });

  it("leaves a cell as it was by Escape, and takes the last steps back by Ctrl+Z", async () => {
    const { user, cell } = await open();
    await user.click(cell(AGADIR));
    await user.keyboard("99{Escape}");
    expect(plain(cell(AGADIR))).toBe("5 100");
    await user.keyboard("1{Enter}2{Enter}{Control>}z{/Control}");
    expect(plain(cell(OUJDA))).toBe("4 200");
    expect(plain(cell(AGADIR))).toBe("1 Non enregistré");
    await user.keyboard("{Control>}z{/Control}");
    expect(plain(cell(AGADIR))).toBe("5 100");
    expect(screen.queryByRole("button", { name: /^Enregistrer/ })).toBeNull();
  });

  it("takes a block from a spreadsheet, leaves empty cells alone, and tells what is no target where", async () => {
    const { user, cell } = await open();
    await user.click(cell(AGADIR));
    await user.paste("1.234,00\tabc\n\t\t12,5\n7\t8\t9\t10\t11\n1");
    expect(plain(cell(AGADIR))).toBe("1 234 Non enregistré");
    expect(plain(cell(OUJDA))).toBe("4 200");
    expect(plain(cell(/Marocains du monde/))).toContain("7");
    const report = screen.getByRole("region", { name: "Collage" });
    const said = plain(report);
    for (const words of [
      "5 valeurs reprises",
      "2 cases vides, laissées telles quelles",
      "4 valeurs non reprises",
      "Agadir × septembre",
      "n’est pas un nombre.",
      "Oujda × octobre",
      "n’est pas un nombre entier.",
      "Ligne 3 × colonne 5 du collage",
      "Ligne 4 × colonne 1 du collage",
    ])
      expect(said).toContain(words);
    await user.click(within(report).getByRole("button", { name: "Oujda × octobre" }));
    expect(document.activeElement).toBe(cell(OUJDA, 2));
    await user.keyboard("13{Enter}");
    expect(within(report).queryByRole("button", { name: "Oujda × octobre" })).toBeNull();
    await user.click(within(report).getByRole("button", { name: "Masquer" }));
    expect(screen.queryByRole("region", { name: "Collage" })).toBeNull();
    await save(6);
  });

  it("keeps what was typed and not taken to be mended, until the cell is written or has its value again", async () => {
    const { user, cell } = await openTargets(server);
    await screen.findByRole("grid");
    await user.click(cell(AGADIR));
    const stood = plain(cell(AGADIR)).replace(" ", "");
    await user.keyboard("abc{Enter}");
    expect(plain(cell(AGADIR)).replace(" ", "")).toBe(stood);
    expect(screen.getByRole("region", { name: "Non repris" }).textContent).toContain("abc");
    await user.click(cell(AGADIR));
    await user.keyboard("{Enter}");
    const field = within(cell(AGADIR)).getByRole<HTMLInputElement>("textbox");
    expect(field.value).toBe("abc");
    await user.keyboard("{Enter}");
    expect(screen.getByRole("region", { name: "Non repris" }).textContent).toContain("abc");
    await user.click(cell(AGADIR));
    await user.keyboard(`${stood}{Enter}`);
    expect(screen.queryByRole("region", { name: "Non repris" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Enregistrer/ })).toBeNull();
  });

  it("takes what is saved for a cell that was emptied", async () => {
    const { user, cell } = await open();
    await user.click(cell(AGADIR));
    const stood = plain(cell(AGADIR));
    await user.keyboard("{Delete}");
    await save(1);
    await user.keyboard(`${stood.replace(" ", "")}{Enter}`);
    expect(plain(cell(AGADIR))).toBe(stood);
    expect(screen.queryByRole("button", { name: /^Enregistrer/ })).toBeNull();
  });

  it("copies what is selected, and puts one value on each selected cell", async () => {
    const { user, cell } = await open();
    await user.click(cell(AGADIR));
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    const setData = vi.fn();
    fireEvent.copy(cell(OUJDA), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith("text/plain", "5100\n4200");
    await user.paste("77");
    expect([AGADIR, OUJDA].map((row) => plain(cell(row)))).toEqual(["77 Non enregistré", "77 Non enregistré"]);
  });

  it("keeps what is typed over a failure, a reload and another measure", async () => {
    const { user, cell, sent, view } = await open({ saving: [broken] });
    await user.click(cell(AGADIR));
    await user.keyboard("6000{Enter}");
    await user.click(await save(1));
    expect(plain(await screen.findByRole("alert"))).toContain("HTTP500");
    await screen.findByRole("button", { name: "Enregistrer 1 objectif" });
    view.unmount();

    const again = await open();
    expect(plain(again.cell(AGADIR))).toBe("6 000 Non enregistré");
    expect(screen.getByRole("radio", { name: "Visiteurs 1 non enregistré" })).toBeTruthy();
    again.shown.grid = gridOf({ cells: [{ scope: "stop", id: "s1", month: null, value: 6000, at: null }] });
    await again.user.click(await save(1));
    await waitFor(() => expect(plain(again.cell(AGADIR))).toBe("6 000"));
    expect(again.sent).toEqual(sent);
  });

  it("warns before leaving only where the browser keeps nothing", async () => {
    const { user, cell } = await open();
    await user.click(cell(AGADIR));
    await user.keyboard("6000{Enter}");
    expect(asksBeforeLeaving()).toBe(false);
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("full");
    });
    await user.keyboard("7{Enter}");
    await screen.findByText(/Ce navigateur ne garde pas la saisie/);
    expect(asksBeforeLeaving()).toBe(true);
    full.mockRestore();
  });

  it("shows both values where somebody was faster, and saves what is chosen over theirs", async () => {
    const stale = refusal(409, "stale", {
      cells: [
        { scope: "stop", id: "s1", month: null, value: 5500, at: "2026-10-02T08:00:00Z" },
        { scope: "stop", id: "s2", month: null, value: null, at: null },
      ],
    });
    const { user, cell, sent } = await open({ saving: [stale, () => HttpResponse.json({ saved: 1 })] });
    await user.click(cell(AGADIR));
    await user.keyboard("6000{Enter}4300{Enter}");
    await user.click(await save(2));
    const view = await screen.findByRole("region", { name: /Quelqu’un d’autre a fixé ces objectifs/ });
    const agadir = within(view).getByRole("group", { name: "Agadir · toute l’édition" });
    expect(
      plain(
        within(agadir)
          .getByRole("radio", { name: /Votre version/ })
          .closest("label"),
      ),
    ).toContain("6 000");
    expect(
      plain(
        within(agadir)
          .getByRole("radio", { name: /enregistrée/ })
          .closest("label"),
      ),
    ).toContain("5 500");
    const oujda = within(view).getByRole("group", { name: "Oujda · toute l’édition" });
    await user.click(within(oujda).getByRole("radio", { name: /Version enregistrée.*Aucun objectif/ }));
    await user.click(within(view).getByRole("button", { name: "Enregistrer ce choix" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.p_rows).toEqual([{ scope: "stop", id: "s1", month: null, value: 6000, seen: 5500 }]);
  });

  it("tells who changed a target when, also to who only reads, who writes nothing", async () => {
    const change = { seq: 1, from: 5000, to: 5100, at: "2026-09-01T10:00:00Z", by: "Omar Zerouali" };
    server.use(http.post(`${API}/rest/v1/rpc/target_history`, () => HttpResponse.json([change])));
    const { user, cell } = await open({ role: "directoire" });
    await user.click(cell(AGADIR));
    await user.keyboard("7{Delete}{Enter}");
    await user.paste("8");
    expect(plain(cell(AGADIR))).toBe("5 100");
    expect(screen.queryByRole("button", { name: "Annuler" })).toBeNull();
    await user.keyboard("h");
    const sheet = await screen.findByRole("dialog", { name: /Historique de l’objectif/ });
    expect(plain(await within(sheet).findByRole("listitem"))).toMatch(/5 000.*5 100.*Omar Zerouali/);
  });

  it("says why it could not be read, and tries again", async () => {
    const { user } = await open();
    server.use(http.post(`${API}/rest/v1/rpc/target_grid`, broken, { once: true }));
    await user.click(screen.getByRole("radio", { name: "Dossiers" }));
    expect(plain(await screen.findByRole("alert"))).toContain("HTTP500");
    server.use(http.post(`${API}/rest/v1/rpc/target_grid`, () => HttpResponse.json(gridOf({ measure: "leads" }))));
    await user.click(screen.getByRole("button", { name: "Réessayer" }));
    expect((await screen.findByRole("grid", { name: "Objectifs : Dossiers" })).textContent).toContain("Souss-Massa");
  });
});
