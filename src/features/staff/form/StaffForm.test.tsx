import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import type { Person } from "../staff";
import { StaffForm } from "./StaffForm";

const server = fakeServer();
const STAFF = `${API}/rest/v1/staff`;
const agency = { id: "30000000-0000-4000-8000-000000000001", name_fr: "Agence d’Agadir", name_ar: "وكالة أكادير" };
const region = { id: "10000000-0000-4000-8000-000000000006", name_fr: "Souss-Massa", name_ar: "سوس ماسة" };
const agent: Person = {
  id: "40000000-0000-4000-8000-000000000007",
  version: 5,
  email: "hamza@escale.example",
  full_name: "Hamza Sabiri",
  role: "agent",
  agency_id: agency.id,
  region_id: null,
  active: true,
  created_at: "2026-01-05T09:00:00+00:00",
  agency,
  region: null,
};
const admin: Person = { ...agent, role: "admin", agency_id: null, agency: null };

/** Keeps what is sent and answers it: the row as stored, unless told otherwise. */
function answers(method: "patch" | "post", answer?: () => Response): unknown[] {
  const sent: unknown[] = [];
  server.use(
    http[method](STAFF, async ({ request }) => {
      const values = await request.json();
      sent.push(values);
      return answer?.() ?? HttpResponse.json([Object.assign({ version: 1 }, values)]);
    }),
  );
  return sent;
}

function show(person: Person | null) {
  const user = userEvent.setup();
  const onSaved = vi.fn();
  renderWithData(<StaffForm person={person} onSaved={onSaved} onCancel={vi.fn()} />, { role: "admin" });
  const write = async (label: string, text: string) => {
    await user.clear(screen.getByLabelText(label));
    await user.paste(text);
  };
  const choose = async (label: string, option: string) => {
    await user.click(screen.getByLabelText(label));
    await user.click(await screen.findByText(option, { selector: ".ant-select-item-option-content" }));
  };
  const press = async (name: string) => user.click(await screen.findByRole("button", { name }));
  return { user, onSaved, write, choose, press };
}

beforeAll(() => useTexts("fr"));
beforeEach(() =>
  server.use(
    http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(null)),
    http.get(`${API}/rest/v1/agencies`, () => HttpResponse.json([{ ...agency, active: true }])),
    http.get(`${API}/rest/v1/regions`, () => HttpResponse.json([region])),
    http.get(`${API}/rest/v1/leads`, () =>
      HttpResponse.json([{ id: "l1" }], { headers: { "content-range": "0-0/12" } }),
    ),
  ),
);
afterEach(() => sessionStorage.clear());

describe("adding a person", () => {
  it("asks for the place that fits the role, and for no other", async () => {
    const sent = answers("post");
    const { write, choose, press, onSaved } = show(null);
    await write("Nom complet", "Salma Rifai");
    await write("E-mail", " Salma.Rifai@Escale.example ");
    expect(screen.queryByLabelText("Agence")).toBeNull();
    await choose("Rôle", "Conseiller");
    await choose("Agence", "Agence d’Agadir");
    await choose("Rôle", "Responsable régional");
    expect(screen.queryByLabelText("Agence")).toBeNull();
    await choose("Région", "Souss-Massa");
    await press("Ajouter cette personne");
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(sent).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        full_name: "Salma Rifai",
        email: "salma.rifai@escale.example",
        role: "regional_manager",
        agency_id: null,
        region_id: region.id,
        active: true,
      },
    ]);
  });

  it("says beside the address that it is taken, and keeps all that was typed", async () => {
    answers("post", () =>
      HttpResponse.json(
        { code: "23505", message: 'duplicate key value violates unique constraint "staff_email_key"' },
        { status: 409 },
      ),
    );
    const { write, choose, press } = show(null);
    await write("Nom complet", "Salma Rifai");
    await write("E-mail", "admin@escale.example");
    await choose("Rôle", "Directoire");
    await press("Ajouter cette personne");
    await screen.findByText("Cette valeur est déjà prise.");
    const email = screen.getByLabelText<HTMLInputElement>("E-mail");
    expect(email.getAttribute("aria-invalid")).toBe("true");
    expect(email.value).toBe("admin@escale.example");
    expect(screen.getByLabelText<HTMLInputElement>("Nom complet").value).toBe("Salma Rifai");
  });
});

describe("what is said of the account of a new person", () => {
  const said = () => screen.getByRole("alert").textContent;
  afterEach(() => vi.unstubAllEnvs());

  it("is that an invitation makes it", () => {
    show(null);
    expect(said()).toMatch(/invitation à cette adresse/);
  });

  it("is on the demo that there will be none", () => {
    vi.stubEnv("VITE_ESCALE_DEMO", "true");
    show(null);
    expect(said()).toMatch(/La démonstration n’envoie pas d’e-mails et n’ouvre pas de compte/);
  });

  it("is nothing where the person is there already", () => {
    vi.stubEnv("VITE_ESCALE_DEMO", "true");
    show(agent);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a person who leaves or moves", () => {
  it("is said to leave so many leads without anybody", async () => {
    const sent = answers("patch");
    const { user, press, onSaved } = show(agent);
    await user.click(screen.getByRole("switch", { name: "Peut se connecter" }));
    await press("Désactiver (12 dossiers resteront sans conseiller)");
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
    expect(sent).toEqual([{ active: false }]);
  });

  it("is said to leave leads when they stop working them", async () => {
    const { choose } = show(agent);
    await choose("Rôle", "Hôte d’étape");
    await screen.findByRole("button", { name: "Enregistrer (12 dossiers resteront sans conseiller)" });
  });

  it.each([
    ["is deactivated", async (shown: ReturnType<typeof show>) => shown.user.click(screen.getByRole("switch"))],
    ["gets another role", async (shown: ReturnType<typeof show>) => shown.choose("Rôle", "Directoire")],
  ])("is refused beside what was asked when the last admin %s", async (_what, ask) => {
    answers("patch", () =>
      HttpResponse.json({ code: "PT409", message: "last_admin", hint: "role", details: "{}" }, { status: 409 }),
    );
    const shown = show(admin);
    await ask(shown);
    await shown.user.click(screen.getByRole("button", { name: /^(Enregistrer|Désactiver)/ }));
    const words = await screen.findByText("Il doit rester au moins un compte d’administration actif.");
    const item = words.closest(".ant-form-item");
    expect(item?.querySelector("button[role=switch]") ?? item?.querySelector("[role=combobox]")).not.toBeNull();
    expect(shown.onSaved).not.toHaveBeenCalled();
  });
});
