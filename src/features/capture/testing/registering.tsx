import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import type { SetupServer } from "msw/node";
import { expect } from "vitest";
import { openCounter, RPC } from "./counter";

export const NAME = "خديجة « l’aînée » <b>El Amrani</b> 🏡";

/** What reached the server. */
interface Sent {
  p_id: string;
  p_phone: string;
  p_occurred_at: string;
  p_full_name: string;
  p_consents: string[];
}

/** The server's answer to a new visitor. */
export const registered = {
  visit_id: "v1",
  lead_id: "l1",
  new_lead: true,
  recognised: false,
  agency: { id: "a1", name_fr: "Agence de Fès", name_ar: "وكالة فاس" },
};
export const fine = () => HttpResponse.json(registered);

/** Answers in turn, the last answer for all that follow, and keeps what was sent. */
export function answersTo(
  server: SetupServer,
  ...replies: ((request: Request) => Response | Promise<Response>)[]
): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post<never, Sent>(`${RPC}/register_prospect`, async ({ request }) => {
      const reply = replies[Math.min(sent.length, replies.length - 1)];
      sent.push(await request.clone().json());
      return reply?.(request);
    }),
  );
  return sent;
}

export const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
export const send = () => screen.getByText(/^(Enregistrer|Renvoyer)$/);

// looked up by label: a search by role and name makes jsdom reckon the style of the whole page
export const byPhone = () => screen.getByLabelText(/par téléphone, aux heures ouvrables/);

export async function fillIn() {
  const user = userEvent.setup();
  const page = openCounter("/counter/register");
  await user.click(await screen.findByLabelText("Nom complet"));
  await user.paste(NAME);
  await user.click(field("Téléphone"));
  await user.paste("0661 23 45 67");
  await user.click(byPhone());
  return { ...page, user };
}

export function typingIsKept() {
  expect(field("Nom complet").value).toBe(NAME);
  expect(field("Téléphone").value).toBe("0661 23 45 67");
  expect(byPhone().getAttribute("aria-checked")).toBe("true");
}
