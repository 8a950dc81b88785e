import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { syncClock } from "@/lib/clock";
import { functionAnswers, lost, refusal } from "../../../../tests/support/functionAnswers";
import { renderPart } from "../../../../tests/support/render";
import { fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { absenceOf } from "../testing/absences";
import { everyday } from "../testing/answers";
import { InRefine } from "../testing/InRefine";
import { casablanca, imane, reda } from "../testing/loads";
import type { Absence } from "./absences";
import { TeamAbsences } from "./TeamAbsences";

const server = fakeServer();
const user = userEvent.setup();

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  sessionStorage.clear();
  syncClock("2026-10-02T09:00:00+00:00");
  server.use(...everyday, functionAnswers("absence_preview", () => HttpResponse.json(12)).handler);
});

function show(...absences: Absence[]) {
  renderPart(
    <InRefine>
      <TeamAbsences agency={casablanca} absences={absences} />
    </InRefine>,
  );
}

/** Fills the form in: Imane away for a week from today, Reda stands in. */
async function fillIn() {
  await user.click(screen.getByRole("button", { name: "Absence…" }));
  await user.click(await screen.findByRole("combobox", { name: "Qui s’absente" }));
  await user.click(await screen.findByText("Imane Chakir", { selector: ".ant-select-item-option-content" }));
  await user.click(screen.getByRole("radio", { name: /Reda Mekouar/ }));
}

const save = () => user.click(screen.getByRole("button", { name: "Prévoir l’absence" }));

describe("the absences of an agency", () => {
  it("says what would go to whom, sends it once and says what happened", async () => {
    const { sent, handler } = functionAnswers("plan_absence", lost, () => HttpResponse.json({ id: "1" }));
    server.use(handler);
    show();
    await fillIn();
    await screen.findByText("12 relances à faire d’ici le jeu. 8 oct. iront à Reda Mekouar.");
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

  it("cancels one to come", async () => {
    show(absenceOf("1", { starts_on: "2026-10-20", ends_on: "2026-10-21", begun_at: null }));
    await user.click(screen.getByRole("button", { name: "Annuler l’absence de Imane Chakir" }));
    expect(await screen.findByText("Elle n’a pas commencé : rien n’a changé de mains.")).toBeTruthy();
  });
});
