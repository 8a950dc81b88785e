import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useLocation } from "react-router";
import { beforeAll, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { useStartView } from "./useStartView";
import { ViewsButton } from "./ViewsButton";

const server = fakeServer();
const TABLE = `${API}/rest/v1/figure_views`;

beforeAll(() => useTexts("fr"));

const abroad = { id: "v1", name: "Étranger", path: "/figures/stops", params: "kinds=abroad", is_start: false };

function saved(rows: object[]) {
  server.use(
    http.get(TABLE, () => HttpResponse.json(rows, { headers: { "content-range": `0-${rows.length}/${rows.length}` } })),
  );
}

async function openPanel(path = "/figures?edition=2026&kinds=open") {
  renderWithData(<ViewsButton />, { role: "directoire", path });
  await userEvent.click(screen.getByRole("button", { name: "Vues" }));
  return within(await screen.findByRole("tooltip"));
}

it("lists what was saved, and makes one the start", async () => {
  saved([abroad]);
  const asked: unknown[] = [];
  server.use(
    http.post(`${API}/rest/v1/rpc/set_start_figures`, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(null);
    }),
  );
  const panel = await openPanel();
  const link = await panel.findByRole("link", { name: "Étranger" });
  expect(link.getAttribute("href")).toBe("/figures/stops?kinds=abroad&edition=2026");
  await userEvent.click(panel.getByRole("button", { name: "Ouvrir les chiffres sur « Étranger »" }));
  await waitFor(() => expect(asked).toEqual([{ p_view_id: "v1" }]));
});

it("saves the page as it is seen, without the edition; a refusal keeps the name and stands beside it", async () => {
  saved([]);
  const sent: Record<string, unknown>[] = [];
  server.use(
    http.post(TABLE, async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return sent.length === 1
        ? HttpResponse.json(
            { code: "23505", message: 'violates unique constraint "figure_views_name_free"', details: "", hint: null },
            { status: 409 },
          )
        : HttpResponse.json([{ ...sent.at(-1) }], { status: 201 });
    }),
  );
  const panel = await openPanel();
  const field = () => panel.getByLabelText<HTMLInputElement>("Enregistrer cette page et ses filtres sous");
  await userEvent.type(field(), "Ouverte{Enter}");
  expect(await panel.findByText(/déjà/i)).toBeTruthy();
  expect(field().value).toBe("Ouverte");
  await userEvent.click(panel.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() => expect(field().value).toBe(""));
  expect(sent[1]).toMatchObject({ id: sent[0]?.id, name: "Ouverte", path: "/figures", params: "kinds=open" });
});

it("says that nothing was saved without a name", async () => {
  saved([]);
  const panel = await openPanel();
  await userEvent.click(panel.getByRole("button", { name: "Enregistrer" }));
  expect(await panel.findByText("Donnez un nom à la vue.")).toBeTruthy();
});

function Arriving() {
  const { pathname, search } = useLocation();
  const isArriving = useStartView();
  return <output>{`${isArriving ? "arriving" : "there"} ${pathname}${search}`}</output>;
}

it("begins with the start page where the figures are come to without saying which, once", async () => {
  saved([{ ...abroad, is_start: true }]);
  const first = renderWithData(<Arriving />, { role: "directoire", path: "/figures?edition=2026" });
  await waitFor(() =>
    expect(first.getByRole("status").textContent).toContain("/figures/stops?kinds=abroad&edition=2026"),
  );
  first.unmount();
  const again = renderWithData(<Arriving />, { role: "directoire", path: "/figures?edition=2026" });
  await waitFor(() => expect(again.getByRole("status").textContent).toBe("there /figures?edition=2026"));
});
