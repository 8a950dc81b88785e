import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { delay, HttpResponse, http } from "msw";
import { useLocation } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { rememberOpened } from "@/backend/openedLately";
import type { StaffRole } from "@/backend/profile";
import { queryClient } from "@/backend/queryClient";
import { renderWithData } from "../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../tests/support/server";
import { useTexts } from "../../../tests/support/texts";
import { StaffContext } from "../guards/staffContext";
import type { Found } from "./api";
import { SearchButton } from "./SearchButton";

const server = fakeServer();
const ME = "40000000-0000-4000-8000-000000000001";
const NOTHING: Found = { prospects: [], stops: [], agencies: [] };

function prospect(id: string, full_name: string, near = false): Found["prospects"][number] {
  return {
    id,
    full_name,
    phone: "+212612345678",
    email: null,
    near,
    last_activity_at: "2026-10-01T09:00:00Z",
    visit: null,
    leads: [
      {
        id: `20000000-0000-4000-8000-00000000000${id}`,
        agency_id: "a1",
        agency_name_fr: "Agence de Fès",
        agency_name_ar: "وكالة فاس",
        assignee_name: "Samira Haddad",
        stage_id: "new",
        stage_name_fr: "Nouveau",
        stage_name_ar: "جديد",
        stage_name_en: "New",
        stage_color: "#3D7EA6",
      },
    ],
  };
}

const asked: { p_query: string; p_ids?: string[] }[] = [];

/** Answers what is looked for, each text after so many milliseconds. */
function serve(answers: Record<string, Found["prospects"]>, slowness: Record<string, number> = {}) {
  server.use(
    http.post(`${API}/rest/v1/rpc/search`, async ({ request }) => {
      const body = (await request.json()) as { p_query: string; p_ids?: string[] };
      asked.push(body);
      await delay(slowness[body.p_query] ?? 0);
      return HttpResponse.json({ ...NOTHING, prospects: answers[body.p_query] ?? [] });
    }),
  );
}

function Address() {
  const { pathname, search } = useLocation();
  return <p data-testid="address">{pathname + search}</p>;
}

function show(role: StaffRole = "agent", path = "/somewhere") {
  const staff = {
    id: ME,
    email: "",
    full_name: "Hamza",
    role,
    agency_id: null,
    region_id: null,
    locale: "fr",
    theme: "system",
  };
  return renderWithData(
    <StaffContext value={staff}>
      <SearchButton />
      <input aria-label="Note" />
      <main id="content" tabIndex={-1}>
        <Address />
      </main>
    </StaffContext>,
    { role, path },
  );
}

async function open(text = "") {
  await userEvent.keyboard("{Control>}k{/Control}");
  const field = await screen.findByRole("combobox");
  await waitFor(() => expect(document.activeElement).toBe(field));
  if (text) {
    await userEvent.keyboard(text);
  }
  return field;
}

const address = () => screen.getByTestId("address").textContent;
const options = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);
/** The row the field says is meant, which is the one marked as selected. */
function active(): string {
  const row = document.getElementById(screen.getByRole("combobox").getAttribute("aria-activedescendant") ?? "");
  expect(row?.getAttribute("aria-selected")).toBe("true");
  expect(screen.getAllByRole("option", { selected: true })).toEqual([row]);
  return row?.textContent ?? "";
}

beforeAll(() => useTexts("fr"));
beforeEach(() => {
  asked.length = 0;
  localStorage.clear();
});
afterEach(() => queryClient.clear());

describe("by keyboard", () => {
  it("rows are gone through in a circle, to the ends, and the focus returns where it was", async () => {
    show();
    screen.getByRole("button", { name: "Rechercher" }).focus();
    await open();
    expect(active()).toBe("Ma journée");
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toBe("Dossiers");
    await userEvent.keyboard("{End}");
    expect(active()).toBe("Dossiers sans relance");
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toBe("Ma journée");
    await userEvent.keyboard("{ArrowUp}{Home}{ArrowUp}");
    expect(active()).toBe("Dossiers sans relance");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Rechercher" })));
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(address()).toBe("/somewhere");
    expect(asked).toEqual([]);
  });

  it("Enter opens what is meant, with the chosen edition, and the focus goes to the page", async () => {
    serve({ karim: [prospect("1", "Karim Alami"), prospect("2", "Karima Tazi")] });
    show("agent", "/somewhere?edition=2025");
    await open("karim");
    await screen.findByText("Tazi", { exact: false });
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(address()).toBe("/leads/20000000-0000-4000-8000-000000000002?edition=2025");
    await waitFor(() => expect(document.activeElement?.id).toBe("content"));
  });

  it("/ opens it, but not while somebody types", async () => {
    show();
    await userEvent.click(screen.getByLabelText("Note"));
    await userEvent.keyboard("a/b");
    expect(screen.queryByRole("combobox")).toBeNull();
    await userEvent.click(screen.getByRole("main"));
    await userEvent.keyboard("/");
    expect(await screen.findByRole("combobox")).toHaveProperty("value", "");
  });
});

describe("while typing", () => {
  it("an answer that comes late never takes the place of a newer one", async () => {
    serve({ ka: [prospect("1", "Kamal Late")], karim: [prospect("2", "Karim Alami")] }, { ka: 400 });
    show();
    const field = await open("ka");
    await waitFor(() => expect(asked).toHaveLength(1));
    await userEvent.type(field, "rim");
    await screen.findByText(/Alami/);
    await delay(450);
    expect(screen.queryByText(/Late/)).toBeNull();
    expect(asked.map(({ p_query }) => p_query)).toEqual(["ka", "karim"]);
  });

  it("a page whose whole name was typed is opened, though what its first letters found still stands first", async () => {
    serve({ "ma j": [prospect("1", "Ma Jolie")], "ma journée": [] }, { "ma journée": 500 });
    show("agent");
    await open("ma j");
    await screen.findByText(/olie/);
    await userEvent.keyboard("ournée{Enter}");
    expect(address()).toBe("/my-day");
  });

  it("what was found stays in sight until the next answer, and Enter waits for it", async () => {
    serve({ ka: [prospect("1", "Kamal Tazi")], karim: [prospect("2", "Karim Alami")] }, { karim: 300 });
    show();
    await open("ka");
    await screen.findByText(/mal Tazi/);
    await userEvent.keyboard("rim{Enter}");
    expect(screen.getByText(/Tazi/)).toBeTruthy();
    expect(address()).toBe("/somewhere");
    await waitFor(() => expect(address()).toBe("/leads/20000000-0000-4000-8000-000000000002"));
  });

  it("what matches is marked, a slip stands under a heading of its own, and the count is told", async () => {
    serve({ karim: [prospect("1", "Kàrim Alami"), prospect("2", "Kraim Tazi", true)] });
    show();
    await open("karim");
    const near = await screen.findByRole("group", { name: "Orthographe proche" });
    expect(within(near).getByRole("option").textContent).toContain("Kraim Tazi");
    expect(screen.getByText("Kàrim").tagName).toBe("MARK");
    expect(screen.getByText("2 résultats")).toBeTruthy();
    await userEvent.click(screen.getByRole("option", { name: "Voir tous les dossiers pour « karim »" }));
    expect(address()).toBe("/leads?view=table&q=karim");
  });

  it("nothing found says what was looked through", async () => {
    serve({});
    show();
    await open("zzqx");
    expect(await screen.findByRole("heading", { name: "Rien trouvé pour « zzqx »" })).toBeTruthy();
    expect(screen.getByRole("combobox").getAttribute("aria-expanded")).toBe("false");
  });
});

describe("when the server fails", () => {
  it("it says so with a way to try again; pages go on", async () => {
    server.use(http.post(`${API}/rest/v1/rpc/search`, () => HttpResponse.json({ message: "no" }, { status: 500 })));
    show();
    await open("rel");
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(options()[0]).toBe("Relances");
    expect(screen.getByRole<HTMLInputElement>("combobox").value).toBe("rel");
    serve({ rel: [prospect("1", "Rela Tazi")] });
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText(/a Tazi/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("pages and actions", () => {
  it.each([
    ["agent", "RETARD", ["Dossiers dont la relance est en retard"]],
    ["directoire", "dossiers", []],
    ["directoire", "chif", ["Chiffres"]],
    ["host", "inscrire", ["Inscrire un visiteur"]],
    ["agent", "inscrire", []],
    ["agent", "arabe", ["Langue : العربية"]],
    ["agent", "sombre", ["Apparence : Sombre"]],
    ["agent", "deconn", ["Se déconnecter"]],
  ] as const)("%s finds by %s: %j", async (role, text, expected) => {
    serve({});
    show(role);
    await open(text);
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() => expect(options()).toEqual(expected));
  });
});

describe("what was opened lately", () => {
  const lead = "20000000-0000-4000-8000-000000000001";

  it("comes first, latest first, named anew in one request; what may no longer be read is left out", async () => {
    rememberOpened(ME, "20000000-0000-4000-8000-000000000009");
    rememberOpened(ME, lead);
    rememberOpened(ME, "20000000-0000-4000-8000-000000000002");
    serve({ "": [prospect("1", "Karim Alami"), prospect("2", "Nadia Tazi")] });
    show();
    await open();
    const group = await screen.findByRole("group", { name: "Ouverts récemment" });
    const rows = within(group).getAllByRole("option");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Nadia Tazi"),
      expect.stringContaining("Karim Alami"),
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.p_ids).toHaveLength(3);
  });

  it("is another person's no more once somebody else opens something here", () => {
    rememberOpened("someone-before", lead);
    show("agent", `/leads?lead=${lead}`);
    expect(Object.keys(localStorage)).toEqual([`escale.opened.${ME}`]);
  });
});
