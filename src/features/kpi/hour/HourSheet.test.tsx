import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { useLocation } from "react-router";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderWithData } from "../../../../tests/support/renderWithData";
import { API, fakeServer } from "../../../../tests/support/server";
import { useTexts } from "../../../../tests/support/texts";
import { DrillFrom } from "../filters/DrillFrom";
import { NO_FILTERS } from "../filters/filters";
import { HourSheet } from "./HourSheet";
import { hourOf } from "./hourParam";

const RPC = `${API}/rest/v1/rpc/kpi_hour`;
const server = fakeServer();

beforeAll(() => useTexts("fr"));

const stop = (stop_id: string, city_name_fr: string, visitors: number) => ({
  stop_id,
  caravan_kind: "open",
  city_name_fr,
  city_name_ar: city_name_fr,
  starts_on: "2026-09-11",
  ends_on: "2026-09-13",
  visits: 3,
  visitors,
});

let asked: unknown[] = [];

beforeEach(() => {
  asked = [];
  server.use(
    http.post(RPC, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({
        edition_id: "e26",
        as_of: "2026-10-02T10:00:00Z",
        hour: 14,
        visits: 6,
        visitors: 40,
        stops: [stop("s1", "Agadir", 30), stop("s2", "Oujda", 10)],
      });
    }),
  );
});

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

function open(path: string) {
  const filters = { ...NO_FILTERS, kinds: ["open" as const] };
  return renderWithData(
    <DrillFrom filters={filters}>
      <HourSheet editionId="e26" filters={filters} period="du 11 sept. au 2 oct." />
      <Address />
    </DrillFrom>,
    { role: "directoire", path },
  );
}

describe("an hour of the day", () => {
  it("is opened by its address, and shows the stops its visitors came to", async () => {
    open("/figures?kinds=open&hour=14");
    const sheet = await screen.findByRole("dialog", { name: /Entre 14.* et 15/ });
    const table = await within(sheet).findByRole("table");
    expect(asked).toEqual([{ p_edition_id: "e26", p_hour: 14, p_kinds: ["open"] }]);
    expect(
      within(table)
        .getAllByRole("row")
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringContaining("Étape"),
      expect.stringMatching(/Agadir.*30.*75/),
      expect.stringMatching(/Oujda.*10.*25/),
    ]);
    expect(within(sheet).getByText("Visiteurs : 40 · Étapes : 2")).toBeTruthy();
  });

  it("leads on to a stop, which is no hour any more", async () => {
    open("/figures?kinds=open&hour=14");
    const link = await screen.findByRole("link", { name: "Agadir" });
    expect(link.getAttribute("href")).toBe("/figures?kinds=open&stops=s1");
  });

  it("goes from the address when it is closed", async () => {
    open("/figures?kinds=open&hour=14");
    await screen.findByRole("link", { name: "Agadir" });
    await userEvent.click(screen.getByRole("button", { name: "Fermer" }));
    await waitFor(() => expect(screen.getByLabelText("address").textContent).toBe("?kinds=open"));
  });

  it("says what went wrong, and asks again", async () => {
    server.use(http.post(RPC, () => HttpResponse.json({ message: "boom" }, { status: 500 }), { once: true }));
    open("/figures?hour=14");
    await userEvent.click(await screen.findByRole("button", { name: "Réessayer" }));
    expect(await screen.findByRole("link", { name: "Agadir" })).toBeTruthy();
  });

  it("is one of twenty-four, and nothing else", () => {
    expect(["0", "9", "19", "23"].map(hourOf)).toEqual([0, 9, 19, 23]);
    expect(["24", "-1", "x", "", "1.5", null].map(hourOf)).toEqual(Array(6).fill(undefined));
  });

  it("of no hour nothing is opened, nor asked", async () => {
    open("/figures?hour=24");
    await waitFor(() => expect(screen.getByLabelText("address").textContent).toBe("?hour=24"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(asked).toEqual([]);
  });
});
