import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { delay, HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AgencyLoad, AgentLoad } from "@/backend/agencyLoad";
import { syncClock } from "@/lib/clock";
import { functionAnswers, lost, refusal } from "../../../../tests/support/functionAnswers";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { absenceOf, absencesAnswer } from "../testing/absences";
import { everyday } from "../testing/answers";
import { berrechid, casablanca, imane, reda, samir } from "../testing/loads";
import type { Absence } from "./absences";
import type { AbsenceEffect } from "./api";
import { TeamAbsences } from "./TeamAbsences";

const server = fakeServer();
const user = userEvent.setup();

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  sessionStorage.clear();
  syncClock("2026-10-02T09:00:00+00:00");
  server.use(...everyday, effect({ within: 10, before: 2 }));
});

/** What the database says an absence would do. */
function effect(figures: Partial<AbsenceEffect>) {
  return functionAnswers("absence_preview", () =>
    HttpResponse.json({ within: 0, before: 0, held: 0, back: 0, ...figures }),
  ).handler;
}

function show(absence?: Absence, ...agencies: AgencyLoad[]) {
  renderWithData(
    <TeamAbsences
      agencies={agencies.length > 0 ? agencies : [casablanca]}
      absences={absence ? [absence] : []}
      heading="h3"
    />,
    { role: "agency_manager" },
  );
}

/** Fills the form in: Imane away for a week from today, Reda stands in. */
async function fillIn() {
  await user.click(screen.getByRole("button", { name: "Absence…" }));
  await user.click(await screen.findByRole("combobox", { name: "Qui s’absente" }));
  await user.click(await screen.findByText("Imane Chakir", { selector: ".ant-select-item-option-content" }));
  await user.click(screen.getByRole("radio", { name: /Reda Mekouar/ }));
}

const agencyWith = (agent: AgentLoad): AgencyLoad => ({ ...casablanca, agents: [...casablanca.agents, agent] });
const change = async () => {
  await user.click(screen.getByRole("button", { name: "Modifier l’absence de Imane Chakir" }));
  await screen.findByRole("radio", { name: /Reda Mekouar/ });
};
const endsOn = async (day: string) => {
  const last = screen.getByRole("textbox", { name: "Dernier jour" });
  await user.clear(last);
  await user.type(last, day);
};
const saveChange = () => user.click(screen.getByRole("button", { name: "Enregistrer" }));
const save = () => user.click(screen.getByRole("button", { name: "Prévoir l’absence" }));

describe("the absences of an agency", () => {
  it("says what would go to whom, sends it once and says what happened", async () => {
    const { sent, handler } = functionAnswers("plan_absence", lost, () => HttpResponse.json({ id: "1" }));
    server.use(handler);
    show();
    await fillIn();
    await screen.findByText("12 relances à faire d’ici le jeu. 8 oct., retards compris, iront à Reda Mekouar.");
    expect(screen.queryByRole("radio", { name: /Imane Chakir/ })).toBeNull();
    await save();
    await screen.findByRole("alert");
    await save();
    await screen.findByText("Imane Chakir est en congé : Reda Mekouar prend le relais.");
    expect(sent[0]).toMatchObject({
      p_staff_id: imane.id,
      p_stand_in_id: reda.id,
      p_starts_on: "2026-10-02",
      p_ends_on: "2026-10-08",
    });
    expect(sent[1]).toEqual(sent[0]);
  });

  it.each([
    ["absence_overlaps", "dates", /déjà absente certains de ces jours/, "Dernier jour"],
    ["absence_in_past", "dates", /ne commence ni ne se termine avant aujourd’hui/, "Dernier jour"],
    ["stand_in_away", "stand_in_id", /elle-même absente/, "Qui prend le relais"],
    ["stands_in", "staff_id", /remplace quelqu’un/, "Qui s’absente"],
  ])("puts %s beside its field and keeps what was chosen", async (key, hint, words, label) => {
    server.use(
      functionAnswers("plan_absence", () =>
        HttpResponse.json({ code: "PT409", message: key, details: "{}", hint }, { status: 409 }),
      ).handler,
    );
    show();
    await fillIn();
    await save();
    const said = await screen.findByText(words, { selector: ".ant-form-item-explain-error" });
    expect(said.closest(".ant-form-item")?.querySelector("label")?.textContent).toBe(label);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Reda Mekouar/ }).checked).toBe(true);
  });

  it("tells apart what is due in the days of one to come and what is due before", async () => {
    show();
    await fillIn();
    const first = screen.getByRole("textbox", { name: "Premier jour" });
    await user.clear(first);
    await user.type(first, "2026-10-06");
    expect(
      await screen.findByText(
        "10 relances à faire du mar. 6 oct. au jeu. 8 oct. iront à Reda Mekouar. 2 autres sont dues avant : celles qui resteront à faire le mar. 6 oct. suivront.",
      ),
    ).toBeTruthy();
  });

  it("marks who is away on any of the chosen days, not only today", async () => {
    const later = { staff_id: reda.id, staff_name: reda.full_name, starts_on: "2026-10-08", ends_on: "2026-10-20" };
    server.use(absencesAnswer(absenceOf("2", later)));
    show();
    await fillIn();
    const choice = screen.getByRole("radio", { name: /Reda Mekouar/ }).closest("label");
    await waitFor(() => expect(choice?.textContent).toContain("En congé : 8–20 oct."));
    await endsOn("2026-10-07");
    await waitFor(() => expect(choice?.textContent).not.toContain("En congé"));
  });

  it("asks before it ends one, and says why it could not", async () => {
    const { sent, handler } = functionAnswers("end_absence", refusal(409, "absence_ended"), () =>
      HttpResponse.json({ id: "1" }),
    );
    server.use(handler);
    show(absenceOf("1"));
    expect(screen.getByText(/12 relances transmises/)).toBeTruthy();
    const end = async () => {
      await user.click(screen.getByRole("button", { name: "Mettre fin à l’absence de Imane Chakir" }));
      await user.click(await screen.findByRole("button", { name: "Mettre fin" }));
    };
    await end();
    await screen.findByText("Cette absence est déjà terminée.");
    await end();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).toMatchObject({ p_absence_id: "1", p_version: 2 });
    await screen.findByText(/Imane Chakir est de retour/);
  });

  it("is changed, but not its person nor the first day that has come; what that moves is said", async () => {
    server.use(effect({ held: 4, back: 3 }));
    const { sent, handler } = functionAnswers("change_absence", lost, () => HttpResponse.json({ id: "1" }));
    server.use(handler);
    show(absenceOf("1"), agencyWith(samir));
    await change();
    expect(screen.queryByRole("combobox", { name: "Qui s’absente" })).toBeNull();
    expect(screen.getByLabelText("Qui s’absente").textContent).toBe("Imane Chakir");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Premier jour" }).disabled).toBe(true);
    await endsOn("2026-10-05");
    await screen.findByText("Ce qui est dû après le lun. 5 oct. (3) revient à Imane Chakir.");
    await user.click(screen.getByRole("radio", { name: /Samir Gharbi/ }));
    await screen.findByText(/Ce que Reda Mekouar a encore de cette absence \(4\) passe à Samir Gharbi/);
    await saveChange();
    await screen.findByRole("alert");
    await saveChange();
    await screen.findByText("L’absence de Imane Chakir est modifiée.");
    expect(sent[0]).toMatchObject({
      p_absence_id: "1",
      p_version: 2,
      p_stand_in_id: samir.id,
      p_starts_on: "2026-10-01",
      p_ends_on: "2026-10-05",
    });
    expect(sent[1]).toEqual(sent[0]);
  });

  it("that a colleague changed meanwhile shows both, and goes over theirs as chosen", async () => {
    const theirs = { ...absenceOf("1"), version: 5, ends_on: "2026-10-20", stand_in_id: samir.id };
    const { sent, handler } = functionAnswers("change_absence", refusal(409, "stale", theirs), () =>
      HttpResponse.json({ id: "1" }),
    );
    server.use(handler);
    show(absenceOf("1"), agencyWith(samir));
    await change();
    await endsOn("2026-10-05");
    await saveChange();
    await user.click(await screen.findByRole("button", { name: "Enregistrer ce choix" }));
    await screen.findByText("L’absence de Imane Chakir est modifiée.");
    expect(sent[1]).toMatchObject({ p_version: 5, p_stand_in_id: samir.id, p_ends_on: "2026-10-05" });
  });

  it("of an agency that is closed can only be ended", () => {
    show(absenceOf("1"), { ...casablanca, active: false });
    expect(screen.queryByRole("button", { name: "Modifier l’absence de Imane Chakir" })).toBeNull();
    expect(screen.getByRole("button", { name: "Mettre fin à l’absence de Imane Chakir" })).toBeTruthy();
  });

  it("says no figures of other days while it asks, nor of days that end before they begin", async () => {
    let isSlow = false;
    server.use(
      http.post(`${API}/rest/v1/rpc/absence_preview`, async () => {
        if (isSlow) {
          await delay("infinite");
        }
        return HttpResponse.json({ within: 10, before: 2, held: 0, back: 0 });
      }),
    );
    show();
    await fillIn();
    await screen.findByText(/12 relances à faire/);
    isSlow = true;
    await endsOn("2026-10-20");
    await waitFor(() => expect(screen.queryByText(/relances à faire d’ici/)).toBeNull());
    await endsOn("2026-09-20");
    expect(screen.queryByText(/relances à faire d’ici/)).toBeNull();
  });

  it("cancels one to come", async () => {
    show(absenceOf("1", { starts_on: "2026-10-20", ends_on: "2026-10-21", begun_at: null }));
    await user.click(screen.getByRole("button", { name: "Annuler l’absence de Imane Chakir" }));
    expect(await screen.findByText("Elle n’a pas commencé : rien n’a changé de mains.")).toBeTruthy();
  });

  it("of several agencies is planned in one of them", async () => {
    const { sent, handler } = functionAnswers("plan_absence", () => HttpResponse.json({ id: "1" }));
    server.use(handler);
    const staffed = { ...berrechid, agents: [...berrechid.agents, reda] };
    show(absenceOf("1"), casablanca, staffed);
    expect(screen.getByText("Agence de Casablanca")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Absence…" }));
    await user.click(await screen.findByRole("combobox", { name: "Agence" }));
    await user.click(await screen.findByText("Agence de Berrechid", { selector: ".ant-select-item-option-content" }));
    await user.click(await screen.findByRole("combobox", { name: "Qui s’absente" }));
    await user.click(await screen.findByText("Samir Gharbi", { selector: ".ant-select-item-option-content" }));
    await user.click(screen.getByRole("radio", { name: /Reda Mekouar/ }));
    await save();
    await screen.findByText("Samir Gharbi est en congé : Reda Mekouar prend le relais.");
    expect(sent[0]).toMatchObject({ p_staff_id: samir.id, p_stand_in_id: reda.id });
  });
});

describe("what was chosen and not saved", () => {
  const reopen = async (...agencies: AgencyLoad[]) => {
    cleanup();
    show(undefined, ...agencies);
    await user.click(screen.getByRole("button", { name: "Absence…" }));
    await screen.findByRole("combobox", { name: "Qui s’absente" });
  };
  const pick = async (field: string, name: string) => {
    await user.click(await screen.findByRole("combobox", { name: field }));
    await user.click(await screen.findByText(name, { selector: ".ant-select-item-option-content" }));
  };
  const chosenPerson = () =>
    screen.getByRole("combobox", { name: "Qui s’absente" }).closest(".ant-select")?.textContent ?? "";

  it("has nobody of the agency chosen before", async () => {
    const staffed = { ...berrechid, agents: [...berrechid.agents, imane, reda] };
    show(undefined, casablanca, staffed);
    await user.click(screen.getByRole("button", { name: "Absence…" }));
    await pick("Agence", "Agence de Casablanca");
    await pick("Qui s’absente", "Imane Chakir");
    await user.click(screen.getByRole("radio", { name: /Reda Mekouar/ }));
    await pick("Agence", "Agence de Berrechid");
    await reopen(casablanca, staffed);
    expect(chosenPerson()).not.toContain("Imane");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Reda Mekouar/ }).checked).toBe(false);
  });

  it("has no stand-in who is now the one away", async () => {
    const { sent, handler } = functionAnswers("plan_absence", () => HttpResponse.json({ id: "1" }));
    server.use(handler);
    show();
    await fillIn();
    await pick("Qui s’absente", "Reda Mekouar");
    await reopen(casablanca);
    expect(chosenPerson()).toContain("Reda Mekouar");
    await save();
    await screen.findByText(/relais/, { selector: ".ant-form-item-explain-error" });
    expect(sent).toHaveLength(0);
  });

  it("has nobody who has left the agency since", async () => {
    show(undefined, agencyWith(samir));
    await user.click(screen.getByRole("button", { name: "Absence…" }));
    await pick("Qui s’absente", "Samir Gharbi");
    await user.click(screen.getByRole("radio", { name: /Reda Mekouar/ }));
    await reopen(casablanca);
    expect(chosenPerson()).not.toContain(samir.id);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /Reda Mekouar/ }).checked).toBe(true);
  });
});
