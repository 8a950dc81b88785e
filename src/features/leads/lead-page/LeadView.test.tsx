import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { leadWith } from "../../../../tests/support/lead";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { LeadView } from "./LeadView";
import type { Consent, Lead } from "./lead";

const server = fakeServer();
const LEADS = `${API}/rest/v1/leads`;
const TEMPLATE = {
  id: "missed_call",
  name_fr: "Appel manqué",
  name_ar: "مكالمة فائتة",
  name_en: "Missed call",
  body_fr: "Bonjour {name}, {agency}",
  body_ar: "مرحبا {name}، {agency}",
  body_en: "Hello {name}, {agency}",
};

function serve(lead: Lead | null) {
  server.use(
    http.get(LEADS, () => HttpResponse.json(lead ? [lead] : [])),
    http.get(`${API}/rest/v1/message_templates`, () =>
      HttpResponse.json([TEMPLATE], { headers: { "content-range": "0-0/1" } }),
    ),
    http.get(`${API}/rest/v1/labels`, () => HttpResponse.json([], { headers: { "content-range": "*/0" } })),
    http.get(`${API}/rest/v1/lead_events`, () => HttpResponse.json([], { headers: { "content-range": "*/0" } })),
  );
}

const consent = (channel: Consent["channel"], withdrawn_at: string | null = null): Consent => ({
  id: channel,
  channel,
  given_at: "2026-09-18T10:00:00+00:00",
  withdrawn_at,
  wording: "J’accepte d’être contacté.",
});
function leadAgreeing(...consents: Consent[]): Lead {
  const lead = leadWith();
  return { ...lead, prospect: { ...lead.prospect, consents } };
}

beforeAll(() => useTexts("fr"));

describe("a lead's page", () => {
  it("looks the same for a lead that is not there, one that is not mine and an address that is none", async () => {
    serve(null);
    const { unmount } = renderWithData(<LeadView id={leadWith().id} />);
    const text = (await screen.findByRole("heading", { name: "Dossier introuvable" })).closest("section")?.textContent;
    unmount();
    renderWithData(<LeadView id="42" />);
    expect(screen.getByRole("heading", { name: "Dossier introuvable" }).closest("section")?.textContent).toBe(text);
  });

  it("says why it could not be read, and tries again", async () => {
    server.use(http.get(LEADS, () => HttpResponse.json({ message: "boom" }, { status: 500 })));
    renderWithData(<LeadView id={leadWith().id} />);
    expect((await screen.findByRole("alert")).textContent).toMatch(/HTTP500/);
    serve(leadWith());
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    await screen.findByRole("heading", { name: "Aziz Filali" });
  });

  it("offers WhatsApp and e-mail only with a consent in force", async () => {
    serve(leadAgreeing(consent("phone"), consent("messaging"), consent("email")));
    const { unmount } = renderWithData(<LeadView id={leadWith().id} />);
    expect(await screen.findByRole("button", { name: /Écrire.*WhatsApp/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /Écrire.*SMS/ })).toBeTruthy();
    expect(screen.getByRole("link", { name: "aziz@courriel.example" })).toBeTruthy();
    unmount();

    serve(leadAgreeing(consent("messaging", "2026-09-30T10:00:00+00:00")));
    renderWithData(<LeadView id={leadWith().id} />);
    await screen.findByRole("heading", { name: "Aziz Filali" });
    expect(screen.queryByRole("button", { name: /Écrire/ })).toBeNull();
    expect(screen.queryByRole("link", { name: /courriel/ })).toBeNull();
    expect(screen.getByText("Pas d’accord en vigueur pour être appelé")).toBeTruthy();
    expect(await screen.findByText(/retiré/)).toBeTruthy();
  });

  it("writes in the person's language, not the reader's, and nothing when no text is wanted", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    const lead = leadAgreeing(consent("messaging"));
    serve({ ...lead, prospect: { ...lead.prospect, language: "ar" } });
    renderWithData(<LeadView id={lead.id} />);
    await userEvent.click(await screen.findByRole("button", { name: /Écrire.*WhatsApp/ }));
    await userEvent.click(await screen.findByRole("menuitem", { name: /Appel manqué/ }));
    const text = encodeURIComponent("مرحبا Aziz Filali، وكالة الدار البيضاء");
    expect(open).toHaveBeenLastCalledWith(`https://wa.me/212661234567?text=${text}`, "_blank", "noreferrer");
    await userEvent.click(screen.getByRole("button", { name: /Écrire.*SMS/ }));
    const menus = await screen.findAllByRole("menuitem", { name: "Sans texte" });
    await userEvent.click(menus.at(-1) as HTMLElement);
    expect(open).toHaveBeenLastCalledWith("sms:+212661234567", "_self", "noreferrer");
  });

  it("tells in the timeline what a known person looked for at a later visit", async () => {
    serve(leadWith());
    server.use(
      http.get(`${API}/rest/v1/lead_events`, () =>
        HttpResponse.json(
          [
            {
              id: "e1",
              kind: "visited",
              occurred_at: "2026-10-01T10:00:00+00:00",
              changes: { budget_mad: { from: 650_000, to: 900_000 } },
              visit: { party_size: 1, stop: null },
            },
          ],
          { headers: { "content-range": "0-0/1" } },
        ),
      ),
    );
    renderWithData(<LeadView id={leadWith().id} />);
    const said = await screen.findByText("Recherche exprimée ce jour-là :");
    expect(said.parentElement?.textContent?.replaceAll(/\s/g, "")).toContain("900000MAD");
    expect(said.parentElement?.querySelector("del")).toBeNull();
  });

  it("moves one stage on a double click: the move shows at once, and the button is the next one's then", async () => {
    const moves: unknown[] = [];
    const lead = { ...leadWith(), stage_id: "new" };
    serve(lead);
    server.use(
      http.post(`${API}/rest/v1/rpc/move_lead`, async ({ request }) => {
        const move = (await request.json()) as { p_stage_id: string };
        moves.push(move.p_stage_id);
        const moved = { ...lead, stage_id: move.p_stage_id, version: lead.version + 1 };
        serve(moved);
        return HttpResponse.json(moved);
      }),
    );
    renderWithData(<LeadView id={lead.id} />);
    await userEvent.dblClick(await screen.findByRole("button", { name: "Passer à « Contacté »" }));
    await screen.findByRole("button", { name: "Passer à « Offre »" });
    await waitFor(() => expect(moves).toEqual(["contacted"]));
  });

  it("ends nothing, not even to the eye, before it is said how; the focus goes back where it was", async () => {
    const lead = { ...leadWith(), stage_id: "contacted" };
    serve(lead);
    renderWithData(<LeadView id={lead.id} />);
    const lost = await screen.findByRole("button", { name: "Perdu" });
    await userEvent.click(lost);
    const dialog = await screen.findByRole("dialog");
    expect(lost.isConnected).toBe(true);
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    await userEvent.click(within(dialog).getByRole("button", { name: "Annuler" }));
    await waitFor(() => expect(dialog.isConnected).toBe(false));
    await waitFor(() => expect(document.activeElement).toBe(lost));
  });

  it("opens what a key stands for", async () => {
    serve(leadWith());
    server.use(http.get(`${API}/rest/v1/cities`, () => HttpResponse.json([])));
    const user = userEvent.setup();
    renderWithData(<LeadView id={leadWith().id} />);
    await screen.findByRole("heading", { name: "Aziz Filali" });
    await user.keyboard("n");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Note")));
    await user.keyboard("e");
    expect(screen.getByLabelText<HTMLTextAreaElement>("Note").value).toBe("e");
    await user.clear(screen.getByLabelText("Note"));
    screen.getByLabelText("Note").blur();
    await user.keyboard("e");
    expect(await screen.findByLabelText("Budget")).toBeTruthy();
  });
});
