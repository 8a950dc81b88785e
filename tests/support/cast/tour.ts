import { setToMorning } from "../clock.ts";
import { id } from "../ids.ts";
import { insert, type Sql } from "../sql.ts";

/** The day the tests live in. */
const today = "2026-10-02";

const caravans = [
  ["open", "2026", "2026-09-01", "2026-10-18"],
  ["limited_income", "2026", "2026-09-01", "2026-10-18"],
  ["abroad", "2026", "2026-09-01", "2026-12-05"],
  ["open", "2025", "2025-09-01", "2025-10-18"],
] as const;

/** name, caravan, position, host agency, first day, last day. */
const stops = [
  ["agadir", "open.2026", 1, "agadir", "2026-09-10", "2026-09-12"],
  ["casablanca", "open.2026", 2, "casablanca", "2026-10-01", "2026-10-03"],
  ["tiznit", "open.2026", 3, "agadir", "2026-10-16", "2026-10-18"],
  ["mohammedia", "limited_income.2026", 1, "mohammedia", "2026-10-01", "2026-10-04"],
  ["paris", "abroad.2026", 1, "casablanca", "2026-09-30", "2026-10-04"],
] as const;

const postings = {
  hana: ["casablanca", "paris", "agadir", "tiznit"],
  hamid: ["casablanca", "mohammedia"],
} as const;

/** Two editions; stops open (one of them in Paris), ended and not begun; the hosts posted to them; and what the board was sent. */
export async function seedTour(sql: Sql): Promise<void> {
  await insert(sql, "private.demo_clock", { today });
  await setToMorning(sql);
  for (const [number, year] of [
    [2, 2025],
    [3, 2026],
  ] as const)
    await insert(sql, "public.editions", {
      id: id(`edition.${year}`),
      number,
      year,
      theme_fr: "Espaces publics pour tous",
      theme_ar: "فضاءات عمومية للجميع",
      theme_en: "Public spaces for all",
      starts_on: `${year}-09-01`,
      ends_on: `${year}-12-05`,
    });
  for (const [kind, year, starts_on, ends_on] of caravans)
    await insert(sql, "public.caravans", {
      id: id(`caravan.${kind}.${year}`),
      edition_id: id(`edition.${year}`),
      kind,
      starts_on,
      ends_on,
    });
  for (const [name, caravan, position, host, starts_on, ends_on] of stops)
    await insert(sql, "public.stops", {
      id: id(`stop.${name}`),
      caravan_id: id(`caravan.${caravan}`),
      position,
      city_id: id(`city.${name}`),
      time_zone: name === "paris" ? "Europe/Paris" : "Africa/Casablanca",
      starts_on,
      ends_on,
      host_agency_id: id(`agency.${host}`),
      target_visitors: 500,
    });
  await insert(sql, "public.briefings", {
    id: id("briefing.week"),
    edition_id: id("edition.2025"),
    subject: "week",
    starts_on: "2025-09-01",
    ends_on: "2025-09-07",
    figures: {},
    sender_name: "Driss",
    created_by: id("staff.driss"),
  });
  for (const [host, posted] of Object.entries(postings))
    for (const stop of posted)
      await insert(sql, "public.stop_postings", { stop_id: id(`stop.${stop}`), staff_id: id(`staff.${host}`) });
}
