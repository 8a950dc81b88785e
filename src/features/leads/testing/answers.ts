import { HttpResponse, http } from "msw";
import { API } from "../../../../tests/support/server";
import { workSettings } from "../../../../tests/support/workSettings";
import type { BoardColumn } from "../pipeline/board";
import type { LeadRow } from "../pipeline/leadRow";

/** A page of rows as PostgREST sends it, with how many there are in all. */
function page(rows: object[], total = rows.length) {
  const range = rows.length > 0 ? `0-${rows.length - 1}/${total}` : `*/${total}`;
  return HttpResponse.json(rows, { headers: { "content-range": range } });
}

const manager = { id: "s1", full_name: "Nadia Bakkali", role: "agency_manager", agency_id: "a1", region_id: null };

/** What every page of leads asks for beside the leads. */
export const everyday = [
  http.post(`${API}/rest/v1/rpc/my_profile`, () =>
    HttpResponse.json({
      staff: manager,
      agency: { id: "a1", name_fr: "Agence de Casablanca", name_ar: "وكالة الدار البيضاء" },
      region: null,
      stops: [],
      now: "2026-10-02T09:00:00+00:00",
      demo_today: "2026-10-02",
    }),
  ),
  http.post(`${API}/rest/v1/rpc/team_record`, () => HttpResponse.json(null)),
  http.post(`${API}/rest/v1/rpc/work_settings`, () => HttpResponse.json(workSettings)),
  http.post(`${API}/rest/v1/rpc/lead_views`, () =>
    HttpResponse.json({ columns: null, density: null, default_view_id: null, views: [] }),
  ),
  http.get(`${API}/rest/v1/editions`, () =>
    page([{ id: "e3", year: 2026, starts_on: "2026-09-01", ends_on: "2026-12-05" }]),
  ),
  http.get(`${API}/rest/v1/labels`, () => page([])),
  http.get(`${API}/rest/v1/staff`, () =>
    page([{ id: "5d2f8a54-4a3c-4a63-9d3f-0a1a2b3c4d5e", full_name: "Hamza Sabiri" }]),
  ),
];

/** The board as `lead_board` answers; remembers what was asked. */
export function boardAnswers(board: BoardColumn[]) {
  const asked: Record<string, unknown>[] = [];
  const handler = http.post(`${API}/rest/v1/rpc/lead_board`, async ({ request }) => {
    asked.push((await request.json()) as Record<string, unknown>);
    return HttpResponse.json(board);
  });
  return { asked, handler };
}

/** Leads as `lead_rows` answers; remembers the addresses asked for. */
export function rowsAnswer(rows: LeadRow[], total = rows.length) {
  const asked: URLSearchParams[] = [];
  const handler = http.get(`${API}/rest/v1/lead_rows`, ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return page(rows, total);
  });
  return { asked, handler };
}
