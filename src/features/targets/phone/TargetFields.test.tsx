import { screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { openTargets } from "../testing/page";

const server = fakeServer();

beforeAll(() => useTexts("fr"));
afterEach(() => sessionStorage.clear());

const field = (name: RegExp) => screen.findByLabelText<HTMLInputElement>(name, { selector: "input" });

describe("targets on a phone", () => {
  it("are fields of one column, written in any digits; what is no number stays to be mended", async () => {
    const { user, sent } = await openTargets(server);
    const agadir = await field(/Agadir/);
    expect(agadir.inputMode).toBe("numeric");
    await user.clear(agadir);
    await user.paste("12,5");
    await user.tab();
    await screen.findByText(/n’est pas un nombre entier/);
    expect((await field(/Agadir/)).value).toBe("12,5");
    expect(screen.queryByRole("button", { name: /^Enregistrer/ })).toBeNull();

    await user.clear(await field(/Agadir/));
    await user.paste("٥٢٠٠");
    await user.keyboard("{Enter}");
    await screen.findByText("Non enregistré");
    expect(screen.queryByText(/n’est pas un nombre entier/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Enregistrer 1 objectif" }));
    expect(sent[0]?.p_rows).toEqual([{ scope: "stop", id: "s1", month: null, value: 5200, seen: 5100 }]);
  });

  it("leave out what has no day in the month", async () => {
    await openTargets(server, { path: "/tour/targets?month=2026-10-01" });
    await field(/Oujda/);
    expect(screen.queryByLabelText(/Agadir/, { selector: "input" })).toBeNull();
  });

  it("are only read by who does not set them", async () => {
    await openTargets(server, { role: "directoire" });
    expect((await screen.findByLabelText(/Agadir/, { selector: "output" })).textContent).toMatch(/5.100/);
    expect(screen.queryByRole("textbox")).toBeNull();
  });
});
