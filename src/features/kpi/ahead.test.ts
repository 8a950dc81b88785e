import { waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { queryClient } from "@/backend/queryClient";
import { API, fakeServer } from "../../../tests/support/server";
import { askFigures, keepShown } from "./ahead";
import { edition2026, figuresOf } from "./testing/figures";

const server = fakeServer();
const asked: unknown[] = [];

beforeEach(() => {
  asked.length = 0;
  queryClient.clear();
  localStorage.clear();
  server.use(
    http.get(`${API}/rest/v1/figure_views`, () => {
      asked.push("views");
      return HttpResponse.json([], { headers: { "content-range": "*/0" } });
    }),
    http.post(`${API}/rest/v1/rpc/kpi_visitors`, async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(figuresOf());
    }),
  );
});

const allAnswered = () => waitFor(() => expect(queryClient.isFetching()).toBe(0));

describe("figures asked for ahead", () => {
  it("are those of the edition shown last, under the address's filters as the reader may narrow them", async () => {
    keepShown(edition2026, true);
    askFigures("?edition=2026&kinds=open&products=plot");
    await allAnswered();
    expect(asked).toEqual(expect.arrayContaining(["views", { p_edition_id: edition2026.id, p_kinds: ["open"] }]));
  });

  it("are none before any were shown, nor of another edition", async () => {
    askFigures("");
    keepShown(edition2026, false);
    askFigures("?edition=2025");
    await allAnswered();
    expect(asked).toEqual([]);
  });

  it("are none while the dates are upside down, or what was kept is not read", async () => {
    keepShown(edition2026, false);
    askFigures("?from=2026-10-02&to=2026-10-01");
    await allAnswered();
    expect(asked).toEqual(["views"]);
    localStorage.setItem("escale.figures", "{");
    askFigures("?edition=2026");
    expect(queryClient.isFetching()).toBe(0);
  });
});
