import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { functionAnswers, lost, refusal } from "../../../tests/support/functionAnswers";
import { AGENCY, renderWithData } from "../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../tests/support/server";
import { useTexts } from "../../../tests/support/texts";
import { HoursForm } from "./HoursForm";

const server = fakeServer();
const user = userEvent.setup();
const day = (weekday: number, opens_at = "08:30:00", closes_at = "18:30:00") => ({ weekday, opens_at, closes_at });
const common = [day(1), day(2)];
const done = () => HttpResponse.json([]);

beforeAll(() => useTexts("fr"));
beforeEach(() =>
  server.use(
    http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(null)),
    http.post(`${API}/rest/v1/rpc/work_settings`, () => HttpResponse.json(null)),
  ),
);
afterEach(() => sessionStorage.clear());

function show(agencyId: string | null, hours = common) {
  const onDone = vi.fn();
  renderWithData(<HoursForm agencyId={agencyId} hours={hours} common={common} onDone={onDone} />, { role: "admin" });
  return onDone;
}

const save = () => user.click(screen.getByRole("button", { name: "Enregistrer" }));
const settle = () => user.click(screen.getByRole("button", { name: "Enregistrer ce choix" }));
const days = () =>
  screen.getAllByRole("group").map((group) => {
    const chosen = within(group)
      .getAllByRole<HTMLInputElement>("radio")
      .find(({ checked }) => checked);
    return `${group.querySelector("legend")?.textContent} ${chosen?.value}`;
  });
const chooseMine = (name: string) =>
  user.click(within(screen.getByRole("group", { name })).getByRole("radio", { name: /Votre version/ }));
const open = (name: string) => screen.getByRole("switch", { name: `Ouvert le ${name}` });

describe("the hours in common", () => {
  it("are kept as typed when they are not saved; a colleague's are shown beside, to choose from day by day", async () => {
    const theirs = [day(1, "10:00:00"), day(2), day(3)];
    const { sent, handler } = functionAnswers(
      "save_opening_hours",
      lost,
      refusal(409, "stale", { hours: theirs }),
      done,
    );
    server.use(handler);
    const onDone = show(null);
    await user.click(open("mardi"));
    await save();
    await screen.findByRole("alert");
    expect(open("mardi").getAttribute("aria-checked")).toBe("false");
    await save();
    await screen.findByText("10:00–18:30");
    expect(days()).toEqual(["lundi theirs", "mardi mine", "mercredi theirs"]);
    await chooseMine("lundi");
    await settle();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent.map(({ p_seen }) => p_seen)).toEqual([common, common, theirs]);
    expect(sent.map(({ p_hours }) => p_hours)).toEqual([[day(1)], [day(1)], [day(1), day(3)]]);
  });

  it("are kept over a reload, and not saved over what a colleague saved meanwhile without a word", async () => {
    const { sent, handler } = functionAnswers("save_opening_hours", done);
    server.use(handler);
    show(null);
    await user.click(open("mardi"));
    cleanup();
    const theirs = [day(1, "10:00:00"), day(2)];
    show(null, theirs);
    expect(days()).toEqual(["lundi theirs", "mardi mine"]);
    await settle();
    await waitFor(() => expect(sent).toEqual([{ p_seen: theirs, p_hours: [day(1, "10:00:00")] }]));
  });

  it("go back to the form, which asks again before it goes over a colleague's", async () => {
    const theirs = [day(1, "10:00:00"), day(2)];
    const { sent, handler } = functionAnswers("save_opening_hours", refusal(409, "stale", { hours: theirs }));
    server.use(handler);
    show(null);
    await user.click(open("mardi"));
    for (const again of [false, true]) {
      await save();
      await user.click(await screen.findByRole("button", { name: "Revenir à la saisie" }));
      expect(open("mardi").getAttribute("aria-checked"), String(again)).toBe("false");
    }
    expect(sent.map(({ p_seen }) => p_seen)).toEqual([common, common]);
  });

  it("say beside the day that it would close before it opens", async () => {
    show(null, [day(1, "18:30:00", "08:30:00")]);
    await screen.findByText("L’heure de fermeture doit suivre l’heure d’ouverture.");
  });
});

describe("the hours of an agency", () => {
  it("begin with the common ones", async () => {
    const { sent, handler } = functionAnswers("save_opening_hours", done);
    server.use(handler);
    show(AGENCY, []);
    expect(screen.queryByRole("button", { name: "Reprendre les horaires communs" })).toBeNull();
    await user.click(open("samedi"));
    await save();
    await waitFor(() =>
      expect(sent).toEqual([{ p_agency_id: AGENCY, p_seen: [], p_hours: [...common, day(6, "09:00:00", "17:00:00")] }]),
    );
  });

  it("end with them", async () => {
    const { sent, handler } = functionAnswers("save_opening_hours", done);
    server.use(handler);
    show(AGENCY, [day(3)]);
    await user.click(screen.getByRole("button", { name: "Reprendre les horaires communs" }));
    await waitFor(() => expect(sent).toEqual([{ p_agency_id: AGENCY, p_seen: [day(3)], p_hours: [] }]));
  });

  it("end with them all the same when a colleague changed them, only once that was chosen", async () => {
    const theirs = [day(3, "10:00:00")];
    const { sent, handler } = functionAnswers("save_opening_hours", refusal(409, "stale", { hours: theirs }), done);
    server.use(handler);
    show(AGENCY, [day(3)]);
    await user.click(screen.getByRole("button", { name: "Reprendre les horaires communs" }));
    await user.click(await screen.findByRole("button", { name: "Garder toutes les miennes" }));
    await settle();
    await waitFor(() => expect(sent[1]).toEqual({ p_agency_id: AGENCY, p_seen: theirs, p_hours: [] }));
  });

  it("without any day are not sent: they would be the common ones", async () => {
    show(AGENCY, [day(3)]);
    await user.click(open("mercredi"));
    await save();
    await screen.findByText("Au moins un jour doit être ouvert.");
  });
});
