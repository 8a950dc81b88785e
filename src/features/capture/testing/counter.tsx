import { Refine } from "@refinedev/core";
import { render } from "@testing-library/react";
import { App, ConfigProvider } from "antd";
import { HttpResponse, http } from "msw";
import { MemoryRouter } from "react-router";
import { dataProvider } from "@/backend/dataProvider";
import { type PostedStop, type Profile, profileQuery } from "@/backend/profile";
import { queryClient } from "@/backend/queryClient";
import { syncClock } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { API } from "../../../../tests/support/server";
import "../../../../tests/support/render";
import CounterPage from "../pages/CounterPage";

/** The moment the counter's tests live in: the second day of the stop. */
const NOW = "2026-10-02T09:00:00.000Z";

/** The Casablanca stop of the demo. */
export const STOP: PostedStop = {
  id: "50000000-0000-4000-8000-000000000004",
  position: 4,
  venue: "Place des Nations Unies",
  time_zone: "Africa/Casablanca",
  starts_on: "2026-10-01",
  ends_on: "2026-10-03",
  city_id: "60000000-0000-4000-8000-000000000001",
  city_name_fr: "Casablanca",
  city_name_ar: "الدار البيضاء",
  country: "MA",
  caravan_kind: "open",
  edition_year: 2026,
};

/** Where the counter's functions answer. */
export const RPC = `${API}/rest/v1/rpc`;

/** What the server answers while nothing goes wrong. */
export const calm = [
  http.post(`${RPC}/stop_counter`, () =>
    HttpResponse.json({
      stop_id: STOP.id,
      today: "2026-10-02",
      state: "open",
      visitors: 1_000,
      target_visitors: 8_500,
      visitors_today: 100,
      identified_today: 9,
      mine_today: 40,
    }),
  ),
  http.get(`${API}/rest/v1/visits`, () => HttpResponse.json([], { headers: { "content-range": "*/0" } })),
  http.get(`${API}/rest/v1/cities`, () =>
    HttpResponse.json([{ id: "c1", name_fr: "Fès", name_ar: "فاس" }], { headers: { "content-range": "0-0/1" } }),
  ),
];

/** Opens the counter as a host of these stops; each test is another person, so that none finds what the last one left. */
export function openCounter(path = "/counter", stops = [STOP], staffId = newId()) {
  syncClock(NOW);
  queryClient.clear();
  const staff = { id: staffId, email: "host@escale.example", full_name: "Salma Rifai", role: "host" } as const;
  const profile: Profile = {
    staff: { ...staff, agency_id: null, region_id: null, locale: "fr", theme: "system" },
    agency: null,
    region: null,
    stops,
    now: NOW,
    demo_today: null,
  };
  queryClient.setQueryData(profileQuery.queryKey, profile);
  const page = render(
    <MemoryRouter initialEntries={[path]}>
      <ConfigProvider theme={{ token: { motion: false } }}>
        <App>
          <Refine
            dataProvider={dataProvider}
            options={{ disableTelemetry: true, reactQuery: { clientConfig: queryClient } }}
          >
            <CounterPage />
          </Refine>
        </App>
      </ConfigProvider>
    </MemoryRouter>,
  );
  return { ...page, staffId };
}

/** A refusal as our functions raise it. */
export function refusal(status: number, key: string, field = "") {
  return HttpResponse.json({ code: `PT${status}`, message: key, hint: field, details: "{}" }, { status });
}
