import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { calm, openCounter, RPC } from "../testing/counter";
import { answersTo, byPhone, field, fillIn, fine, send } from "../testing/registering";

const server = fakeServer();
const answers = answersTo.bind(null, server);

beforeAll(() => useTexts("fr"));
beforeEach(() => server.use(...calm));
afterEach(() => window.localStorage.clear());

describe("bad input", () => {
  it("is named beside its field before anything is sent", async () => {
    const sent = answers(fine);
    const user = userEvent.setup();
    openCounter("/counter/register");
    await user.type(await screen.findByLabelText("Téléphone"), "0661");
    await user.type(screen.getByLabelText(/^Budget/), "1,5");
    await user.click(screen.getByLabelText(/^Remarques/));
    await user.paste("é".repeat(4_001));
    await user.click(send());
    for (const words of [
      "Indiquez le nom.",
      "Il manque des chiffres à ce numéro.",
      /Sans accord pour être contactée/,
      /Le budget est un montant entier/,
      "Ce texte est trop long. Raccourcissez-le.",
    ]) {
      expect(await screen.findByText(words)).toBeTruthy();
    }
    expect(field("Téléphone").value).toBe("0661");
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Remarques/).value).toHaveLength(4_001);
    expect(sent).toEqual([]);
  });

  it("asks for the e-mail address only with the consent to write to it", async () => {
    answers(fine);
    const { user } = await fillIn();
    expect(screen.queryByLabelText("Adresse e-mail")).toBeNull();
    await user.click(screen.getByLabelText(/par e-mail/));
    await user.click(send());
    expect(await screen.findByText(/Indiquez l’adresse, ou retirez l’accord/)).toBeTruthy();
    await user.type(field("Adresse e-mail"), "khadija@");
    await user.tab();
    expect(await screen.findByText("Cette adresse e-mail n’est pas valide.")).toBeTruthy();
  });

  it("offers to count without registering who agrees to nothing, and forgets the data", async () => {
    const counted: unknown[] = [];
    server.use(
      http.post(`${RPC}/register_visit`, async ({ request }) => {
        counted.push(await request.json());
        return HttpResponse.json({});
      }),
    );
    const { user, staffId } = await fillIn();
    await user.click(byPhone());
    await user.click(screen.getByRole("button", { name: "Compter cette personne sans l’enregistrer" }));
    await waitFor(() => expect(counted).toMatchObject([{ p_party_size: 1 }]));
    expect(Object.keys(window.localStorage).filter((key) => key.startsWith(`escale.register.${staffId}`))).toEqual([]);
  });
});

describe("the wording", () => {
  it("is in the visitor's language, whatever the host reads", async () => {
    const { user } = await fillIn();
    const consents = screen.getByRole("group", { name: "Accords de contact" });
    expect(within(consents).getByText(/J’accepte que le groupe/)).toHaveProperty("lang", "fr");
    await user.click(screen.getByRole("radio", { name: "العربية" }));
    expect(within(consents).getByText(/أوافق على أن تحتفظ/)).toMatchObject({ lang: "ar", dir: "rtl" });
  });
});
