import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { workSettings } from "../../../../tests/support/workSettings";
import type { SettingRow } from "../settings";
import { SettingForm } from "./SettingForm";

const server = fakeServer();
const user = userEvent.setup();
const offer = workSettings.stages.find(({ id }) => id === "offer") as SettingRow;
const template: SettingRow = {
  id: "first_contact",
  active: true,
  version: 1,
  name_fr: "Premier contact",
  name_ar: "أول تواصل",
  name_en: "First contact",
  body_fr: "Bonjour {name}",
  body_ar: "مرحبا {name}",
  body_en: "Hello {name}",
};

beforeAll(() => useTexts("fr"));
beforeEach(() =>
  server.use(
    http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(null)),
    http.post(`${API}/rest/v1/rpc/work_settings`, () => HttpResponse.json(null)),
    http.post(`${API}/rest/v1/rpc/setting_use`, () =>
      HttpResponse.json({ leads: 12, planned: 0, done: 0, told: true, needed: false, last: false }),
    ),
  ),
);
afterEach(() => sessionStorage.clear());

const field = (label: string, nth = 0) => screen.getAllByLabelText<HTMLInputElement>(label)[nth] as HTMLInputElement;
const write = async (input: HTMLInputElement, text: string) => {
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
};
const save = () => user.click(screen.getByRole("button", { name: "Enregistrer" }));

describe("a message template", () => {
  const show = () => {
    const onDone = vi.fn();
    renderWithData(<SettingForm list="message_templates" row={template} onDone={onDone} />, { role: "admin" });
    return onDone;
  };

  it("with a placeholder nobody fills in is refused beside its text, which stays", async () => {
    const onDone = show();
    await write(field("Arabe", 1), "مرحبا {nom}");
    await save();
    await screen.findByText(/Seuls {name}, {agent} et {agency} sont remplis/);
    expect(field("Arabe", 1).value).toBe("مرحبا {nom}");
    expect(onDone).not.toHaveBeenCalled();
  });

  it("is shown as it will read, while it is written", async () => {
    show();
    await write(field("Français", 1), "Salut {name}, ici {agent}");
    await screen.findByText("Salut Samira Alaoui, ici Youssef Bennani");
  });

  it("is refused by the database in the same words", async () => {
    const message =
      'new row for relation "message_templates" violates check constraint "message_templates_body_en_placeholders"';
    server.use(
      http.patch(`${API}/rest/v1/message_templates`, () =>
        HttpResponse.json({ code: "23514", message }, { status: 400 }),
      ),
    );
    show();
    await write(field("Anglais", 1), "Hi {name}");
    await save();
    const words = await screen.findByText(/Seuls {name}, {agent} et {agency} sont remplis/);
    expect(words.closest(".ant-form-item")?.contains(field("Anglais", 1))).toBe(true);
  });
});

describe("a stage", () => {
  const show = () => {
    const onDone = vi.fn();
    renderWithData(<SettingForm list="stages" row={offer} onDone={onDone} />, { role: "admin" });
    return onDone;
  };

  it("says what will show the change, and keeps what is typed when it is not saved", async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch(`${API}/rest/v1/stages`, async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1 ? HttpResponse.error() : HttpResponse.json([{ ...offer, version: 2 }]);
      }),
    );
    const onDone = show();
    await screen.findByText(/12 dossiers sont dans cette phase/);
    await write(field("Français"), "Proposition");
    await user.click(screen.getByRole("radio", { name: "Violet" }));
    expect(screen.getByRole("region", { name: "Aperçu sur le tableau" }).textContent).toContain("Proposition");
    await save();
    await screen.findByRole("alert");
    expect(field("Français").value).toBe("Proposition");
    await save();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(sent).toEqual(Array(2).fill({ name_fr: "Proposition", color: "#6F5AA8" }));
  });

  it("that a colleague renamed meanwhile shows both names", async () => {
    const theirs = { ...offer, name_fr: "Devis", version: 2 };
    server.use(
      http.patch(`${API}/rest/v1/stages`, () => HttpResponse.json([])),
      http.get(`${API}/rest/v1/stages`, () => HttpResponse.json([theirs])),
    );
    show();
    await write(field("Français"), "Proposition");
    await save();
    await screen.findByText("Devis");
    screen.getByText("Proposition", { selector: "label *" });
  });
});
