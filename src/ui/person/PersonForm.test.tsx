import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithData } from "../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../tests/support/server";
import { useTexts } from "../../../tests/support/texts";
import { PersonForm } from "./PersonForm";
import type { PersonRow } from "./person";

const server = fakeServer();
const user = userEvent.setup();

const person: PersonRow = {
  id: "p1",
  version: 2,
  full_name: "Omar Alami",
  phone: "+212661234501",
  email: null,
  language: "fr",
  city_id: null,
};
const rows = (found: object[]) => HttpResponse.json(found, { headers: { "content-range": `0-0/${found.length}` } });
const taken = () =>
  HttpResponse.json(
    { code: "23505", message: 'duplicate key value violates unique constraint "prospects_phone_key"', details: null },
    { status: 409 },
  );

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  sessionStorage.clear();
  server.use(http.get(`${API}/rest/v1/cities`, () => rows([])));
});

async function giveTheirNumber(holders: object[]) {
  server.use(
    http.patch(`${API}/rest/v1/prospects`, taken),
    http.get(`${API}/rest/v1/prospects`, ({ request }) => {
      expect(new URL(request.url).searchParams.get("phone")).toBe('in.("+212661234509")');
      return rows(holders);
    }),
  );
  const done = vi.fn();
  renderWithData(<PersonForm person={person} refresh={() => {}} onDone={done} />);
  const phone = screen.getByLabelText<HTMLInputElement>("Téléphone");
  await user.clear(phone);
  await user.type(phone, "0661234509");
  await user.click(screen.getByRole("button", { name: "Enregistrer" }));
  return { done, phone };
}

describe("a number that is somebody else's", () => {
  it("is refused with whose it is, and the ways to open or compare them; what was typed stays", async () => {
    const { done, phone } = await giveTheirNumber([{ id: "p9", full_name: "Umar Alami" }]);
    await screen.findByText("Ce numéro est celui de Umar Alami.");
    expect(screen.getByRole("link", { name: "Ouvrir cette fiche" }).getAttribute("href")).toBe("/prospects/p9");
    const compare = screen.getByRole("link", { name: "Comparer et fusionner" });
    expect(compare.getAttribute("href")).toBe("/prospects/p1?compare=p9");
    expect(phone.value).toBe("0661234509");
    expect(done).not.toHaveBeenCalled();
  });

  it("is refused without a name when the reader may not see them", async () => {
    await giveTheirNumber([]);
    await screen.findByText(/Ce numéro est connu, sur une fiche que vous ne voyez pas/);
    await waitFor(() => expect(screen.queryByRole("link")).toBeNull());
  });
});
