import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { Route, Routes } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { WorkSettings } from "@/backend/workSettings";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { workSettings } from "../../../../tests/support/workSettings";
import SettingsPage from "./SettingsPage";

const server = fakeServer();
const user = userEvent.setup();
const USE = { leads: 3, planned: 0, done: 0, told: true, needed: false, last: false };
const broken = () => HttpResponse.json({ code: "XX000", message: "broken" }, { status: 500 });

let stages: WorkSettings["stages"] = [];

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  stages = workSettings.stages;
  server.use(
    http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(null)),
    http.post(`${API}/rest/v1/rpc/work_settings`, () => HttpResponse.json(workSettings)),
    http.post(`${API}/rest/v1/rpc/setting_use`, () => HttpResponse.json(USE)),
    http.get(`${API}/rest/v1/stages`, () => HttpResponse.json(stages)),
  );
});
afterEach(() => sessionStorage.clear());

function open(path = "/settings/stages") {
  renderWithData(
    <Routes>
      <Route path="/settings/:section?" element={<SettingsPage />} />
    </Routes>,
    { role: "admin", path },
  );
}

const rows = () => within(screen.getByRole("list", { name: "Phases du parcours" })).getAllByRole("listitem");
const names = () => rows().map((row) => row.dataset.row);
const handle = (name: string) => screen.findByRole("button", { name: `Déplacer « ${name} »` });

describe("the order of the stages", () => {
  it("is changed with the arrow keys, said, and saved as a whole", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/rest/v1/rpc/reorder_settings`, async ({ request }) => {
        const { p_list, p_order } = (await request.json()) as { p_list: string; p_order: string[] };
        sent.push({ p_list, p_order });
        stages = p_order.flatMap((id) => stages.find((stage) => stage.id === id) ?? []);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    open("/settings");
    (await handle("Contacté")).focus();
    await user.keyboard("{ArrowDown}");
    expect(names()).toEqual(["new", "offer", "contacted", "won", "lost"]);
    await screen.findByText("Contacté : place 3 sur 5");
    await waitFor(() =>
      expect(sent).toEqual([{ p_list: "stages", p_order: ["new", "offer", "contacted", "won", "lost"] }]),
    );
    expect(document.activeElement).toBe(await handle("Contacté"));
  });

  it("keeps the first stage first and the endings last", async () => {
    open();
    (await handle("Contacté")).focus();
    await user.keyboard("{ArrowUp}");
    (await handle("Offre")).focus();
    await user.keyboard("{ArrowDown}");
    expect(names()).toEqual(["new", "contacted", "offer", "won", "lost"]);
    expect(screen.queryByRole("button", { name: "Déplacer « Nouveau »" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Retirer « Gagné »" })).toBeNull();
  });

  it("is as it was when it is refused, and that is said", async () => {
    let refuse = () => {};
    const held = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    server.use(
      http.post(`${API}/rest/v1/rpc/reorder_settings`, async () => {
        await held;
        return broken();
      }),
    );
    open();
    (await handle("Contacté")).focus();
    await user.keyboard("{ArrowDown}");
    expect(names()).toEqual(["new", "offer", "contacted", "won", "lost"]);
    refuse();
    await screen.findByText(/Le serveur/);
    await waitFor(() => expect(names()).toEqual(["new", "contacted", "offer", "won", "lost"]));
  });
});

describe("a stage that is removed", () => {
  const press = async (name: string | RegExp) => user.click(await screen.findByRole("button", { name }));

  it("asks where its leads go, says how many on the button, and stays when that fails", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/rest/v1/rpc/remove_setting`, async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1 ? broken() : HttpResponse.json({ kept: true, moved: 3 });
      }),
    );
    open();
    await press("Retirer « Offre »");
    const confirm = await screen.findByRole<HTMLButtonElement>("button", { name: "Retirer et déplacer 3 dossiers" });
    expect(confirm.disabled).toBe(true);
    await user.click(screen.getByLabelText("Où vont les dossiers ?"));
    const option = ".ant-select-item-option-content *";
    expect(screen.queryByText("Gagné", { selector: option })).toBeNull();
    await user.click(await screen.findByText("Contacté", { selector: option }));
    await user.click(confirm);
    await within(screen.getByRole("dialog")).findByText(/Le serveur/);
    await user.click(confirm);
    await screen.findByText("3 dossiers déplacés vers « Contacté »");
    expect(sent).toEqual(Array(2).fill({ p_list: "stages", p_key: "offer", p_move_to: "contacted" }));
  });

  it("is told why it stays", async () => {
    server.use(http.post(`${API}/rest/v1/rpc/setting_use`, () => HttpResponse.json({ ...USE, last: true })));
    open();
    await press("Retirer « Offre »");
    await screen.findByText(/C’est le dernier qui reste/);
    expect(within(screen.getByRole("dialog")).queryByRole("button", { name: "Retirer" })).toBeNull();
  });
});

it("a list that cannot be read says so and is asked for again", async () => {
  server.use(http.get(`${API}/rest/v1/stages`, broken, { once: true }));
  open();
  await user.click(await screen.findByRole("button", { name: "Réessayer" }));
  await handle("Offre");
});
