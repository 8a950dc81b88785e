import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { functionAnswers, lost, refusal } from "../../../../tests/support/functionAnswers";
import { AGENCY, renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
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
const open = (name: string) => screen.getByRole("switch", { name: `Ouvert le ${name}` });

describe("the hours in common", () => {
  it("are kept as typed when they are not saved, and shown beside a colleague's before they go over them", async () => {
    const theirs = [day(1, "10:00:00")];
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
    await save();
    await screen.findByText("10:00–18:30");
    expect(open("mardi").getAttribute("aria-checked")).toBe("false");
    await save();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent.map(({ p_seen }) => p_seen)).toEqual([common, common, theirs]);
    expect(sent.map(({ p_hours }) => p_hours)).toEqual(Array(3).fill([day(1)]));
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
});
