import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse } from "msw";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { broken, functionAnswers, lost, refusal } from "../../../../tests/support/functionAnswers";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { Prospect } from "../prospect";
import { MergeForm } from "./MergeForm";

const server = fakeServer();
const user = userEvent.setup();

const kept: Prospect = {
  id: "p1",
  version: 3,
  full_name: "Omar Alami",
  phone: "+212661234501",
  email: null,
  language: "fr",
  city_id: null,
  city: null,
  created_at: "2026-09-11T12:00:00+00:00",
  consents: [],
  leads: [],
  visits: [],
  merges: [],
  alike: [],
};
const other: Prospect = {
  ...kept,
  id: "p2",
  version: 5,
  phone: "+33661234501",
  email: "omar@courriel.example",
  consents: [
    {
      id: "c1",
      channel: "phone",
      given_at: "2026-10-01T12:00:00+00:00",
      withdrawn_at: null,
      wording: "J’accepte.",
      ended_by_merge_id: null,
      visit: null,
    },
  ],
};
const accepted = () => HttpResponse.json({ id: "m1" });

beforeAll(() => useTexts("fr"));

function open(...answers: (() => Response)[]) {
  const { sent, handler } = functionAnswers("merge_prospects", ...answers);
  server.use(handler);
  const merged = vi.fn();
  renderWithData(<MergeForm kept={kept} other={other} onMerged={merged} />);
  return { sent, merged };
}

const theirPhone = () => screen.getByRole<HTMLInputElement>("radio", { name: "+33 6 61 23 45 01" });
const merge = () => user.click(screen.getByRole("button", { name: /Fusionner les deux fiches/ }));

describe("two persons side by side", () => {
  it("ask only of what differs, begin with what is written, and say in numbers what moves", () => {
    open(accepted);
    expect(screen.getAllByRole("radio")).toHaveLength(4);
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "omar@courriel.example" }).checked).toBe(true);
    expect(theirPhone().checked).toBe(false);
    expect(screen.getByText("aucun dossier · aucune visite · 1 accord")).toBeTruthy();
  });

  it("are made one over the versions seen, with what was chosen", async () => {
    const { sent, merged } = open(accepted);
    await user.click(theirPhone());
    await merge();
    await waitFor(() => expect(merged).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([
      {
        p_id: expect.any(String),
        p_keep_id: "p1",
        p_merge_id: "p2",
        p_keep_version: 3,
        p_merge_version: 5,
        p_fields: { phone: "merged", email: "merged" },
      },
    ]);
    expect(await screen.findByText("Les deux fiches n’en font plus qu’une : Omar Alami.")).toBeTruthy();
  });

  it.each([
    ["a lost answer", lost],
    ["a server that stumbles", broken],
  ])("after %s keep the choice, and sent again are the same merge", async (_, failure) => {
    const { sent, merged } = open(failure, accepted);
    await user.click(theirPhone());
    await merge();
    await screen.findByRole("alert");
    expect(theirPhone().checked).toBe(true);
    await merge();
    await waitFor(() => expect(merged).toHaveBeenCalledTimes(1));
    expect(sent[1]).toEqual(sent[0]);
  });

  it("out of the reader's reach name the agencies that have a say", async () => {
    const agencies = [{ name_fr: "Agence d’Agadir", name_ar: "وكالة أكادير" }];
    const { merged } = open(refusal(403, "merge_out_of_reach", { agencies }));
    await merge();
    expect(await screen.findByText("Aussi suivie par : Agence d’Agadir.")).toBeTruthy();
    expect(merged).not.toHaveBeenCalled();
  });

  it("of which one has changed meanwhile are offered to be read anew, with the choice kept", async () => {
    open(refusal(409, "stale", { kept, merged: other }));
    await user.click(theirPhone());
    await merge();
    await user.click(await screen.findByRole("button", { name: "Recharger les deux fiches" }));
    expect(theirPhone().checked).toBe(true);
    expect(screen.queryByRole("button", { name: "Recharger les deux fiches" })).toBeNull();
  });
});
