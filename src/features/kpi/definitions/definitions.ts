import type { TFunction } from "i18next";

/** What a figure is called, how it is counted, by which function of the database, from which of its tables. */
export interface FigureDefinition {
  key: string;
  title: string;
  text: string;
  source: string;
  tables: string[];
}

const VISITS = ["stop_hours", "visits"];
const LEADS = ["lead_days", "lead_cohorts", "agency_cohorts", "leads"];
const AGENCIES = ["agency_days", "agency_cohorts", "agency_responses", "leads", "agencies", "regions"];
const RESPONSES = ["first_responses", "agency_responses", "leads"];

/** Every figure of the pages of figures, in their order: the same texts as behind each one's `i`. */
export function figureDefinitions(t: TFunction): FigureDefinition[] {
  const of = (key: string, title: string, text: string, tables: string[], source = "kpi_visitors") => ({
    key,
    title,
    text,
    source,
    tables,
  });
  return [
    of("visitors", t("kpi.headline.visitors.title"), t("kpi.headline.visitors.definition"), VISITS),
    of("identified", t("kpi.headline.identified.title"), t("kpi.headline.identified.definition"), VISITS),
    of("leads", t("kpi.headline.leads.title"), t("kpi.headline.leads.definition"), LEADS),
    of("won", t("kpi.headline.won.title"), t("kpi.headline.won.definition"), LEADS),
    of("conversion", t("kpi.headline.conversion.title"), t("kpi.headline.conversion.definition"), LEADS),
    of("response", t("kpi.headline.response.title"), t("kpi.headline.response.definition"), RESPONSES),
    of("same_day", t("definitions.sameDay.title"), t("definitions.sameDay.text"), [
      ...VISITS,
      "lead_days",
      "win_days",
      "first_responses",
      "stops",
    ]),
    of("targets", t("definitions.targets.title"), t("definitions.targets.text"), ["targets", "stops"]),
    of("standouts", t("kpi.standouts.title"), t("kpi.standouts.definition"), [...VISITS, "lead_days", "agency_days"]),
    of("stops", t("kpi.stops.title"), t("kpi.stops.definition"), [...VISITS, ...LEADS]),
    of("map", t("map.title"), t("map.definition"), [...VISITS, ...LEADS, "cities"]),
    of("kinds", t("kpi.kinds.title"), t("kpi.kinds.definition"), [...VISITS, ...LEADS]),
    of("days", t("kpi.days.title"), t("kpi.days.definition"), [...VISITS, ...LEADS]),
    of("hours", t("kpi.hours.title"), t("kpi.hours.definition"), VISITS, "kpi_visitors, kpi_hour"),
    of("products", t("kpi.products.title"), t("kpi.products.definition"), LEADS),
    of("funnel", t("kpi.funnel.title"), t("kpi.funnel.definition"), [...VISITS, ...LEADS, "stages"]),
    of(
      "compared_stops",
      t("compare.title.stops"),
      t("compare.definition.stops"),
      [...VISITS, ...LEADS],
      "kpi_visitors, kpi_stop_days",
    ),
    of("compared_agencies", t("compare.title.agencies"), t("compare.definition.agencies"), AGENCIES, "kpi_agencies"),
    of(
      "compared_caravans",
      t("compare.title.caravans"),
      t("compare.definition.caravans"),
      [...VISITS, ...LEADS, "targets", "stops"],
      "kpi_visitors, kpi_editions",
    ),
    of(
      "compared_editions",
      t("compare.title.editions"),
      t("compare.definition.editions"),
      [...VISITS, ...LEADS],
      "kpi_editions",
    ),
    of("narrowed", t("definitions.narrowed.title"), t("kpi.narrowed"), []),
    of("small_groups", t("definitions.smallGroups.title"), t("definitions.smallGroups.text"), []),
  ].map((one) => ({ ...one, tables: [...new Set(one.tables)] }));
}
