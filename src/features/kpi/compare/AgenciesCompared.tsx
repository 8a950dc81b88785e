import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { useAddress } from "@/backend/useAddress";
import { formatDay, formatDayRange } from "@/lib/formatDates";
import { preciseLength } from "@/lib/lengths";
import { localizedName } from "@/lib/localized";
import { formatCount } from "@/lib/numbers";
import { useLanguage } from "@/ui/useLanguage";
import { frameState } from "../components/figureProps";
import { type FigureFilters, filtersInForce, NO_FILTERS } from "../filters/filters";
import { useAddressDrill } from "../filters/useDrill";
import { useFigureFilters } from "../filters/useFigureFilters";
import { FiguresFrame } from "../frame/FiguresFrame";
import { conversionRate } from "../told";
import { useFigureQuery } from "../useFigureQuery";
import { type AgencyFigures, agenciesQuery } from "./api";
import { changeOf } from "./Change";
import { ComparedFigure } from "./ComparedFigure";
import type { RankedColumn } from "./RankedTable";
import { useMeasureColumns } from "./useMeasureColumns";

/** Of the filters, those an agency's row may be crossed with by the reader. */
function useAgencyFilters(edition: Edition) {
  const state = useFigureFilters(edition);
  const { filters, guarded, ignored } = state;
  const own: FigureFilters = guarded
    ? { ...NO_FILTERS, regions: filters.regions, agencies: filters.agencies }
    : { ...filters, identified: undefined };
  const isLess = filtersInForce(own).length < filtersInForce(filters).length;
  return {
    ...state,
    filters: own,
    ignored: isLess && !ignored.includes("crossed") ? [...ignored, "crossed" as const] : ignored,
  };
}

/** Agencies or regions ranked and compared: the tour's leads they work, what became of them, how fast they answered. */
export function AgenciesCompared({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const drill = useAddressDrill();
  const [search, changeAddress] = useAddress();
  const asked = search.get("by");
  const by = asked === "region" ? "region" : "agency";
  const state = useAgencyFilters(edition);
  const query = useFigureQuery(agenciesQuery(edition.id, state.filters), edition.id, state.filters);
  const { figures, answered = NO_FILTERS } = query;
  const period = formatDayRange(answered.from ?? edition.starts_on, answered.to ?? edition.ends_on, language);
  const all = figures?.rows ?? [];
  // A closed agency is told of where it has leads.
  const rows = all.filter((row) => (row.agency_id === null) === (by === "region") && (row.active || row.leads !== 0));
  const regionNames = new Map(
    all.filter((row) => row.agency_id === null).map((row) => [row.region_id, localizedName(row, language)]),
  );
  const { measure, conversion, sold, unit, change, spark, told } = useMeasureColumns<AgencyFigures>();
  const nameOf = (row: AgencyFigures) => localizedName(row, language);
  const regionOf = (row: AgencyFigures) => regionNames.get(row.region_id) ?? "";
  const length = (minutes: number | null) => (minutes === null ? "–" : preciseLength(minutes, language));
  const toRow = (row: AgencyFigures) =>
    drill(
      row.agency_id === null ? { regions: [row.region_id], agencies: [] } : { agencies: [row.agency_id], regions: [] },
    );
  const columns: RankedColumn<AgencyFigures>[] = [
    { key: "name", title: t(`compare.column.${by}`), text: nameOf, raw: nameOf, to: toRow },
    ...(by === "agency"
      ? [{ key: "region", title: t("compare.column.region"), wraps: true, text: regionOf, raw: regionOf }]
      : []),
    spark(
      t("compare.column.byWeek"),
      rows,
      (row) => row.weeks.map(({ leads }) => leads),
      (row) => ({
        label: row.weeks
          .map(({ week, leads }) =>
            t("common.named", { name: formatDay(week, language, "brief"), value: formatCount(leads, language) }),
          )
          .join(" · "),
      }),
    ),
    {
      ...measure("leads", t("kpi.measure.leads"), (row) => row.leads, told.leads),
      // one to four are more than none
      order: (row) => row.leads ?? 1,
    },
    change(t("compare.column.sinceLast"), (row) => changeOf(row.leads, row.leads_before)),
    measure("open_leads", t("compare.column.open"), (row) => row.open_leads, told.won),
    measure("won_leads", t("kpi.measure.won_leads"), (row) => row.won_leads, told.won),
    sold((row) => row.sold_mad),
    conversion(conversionRate, told.conversion),
    {
      ...measure("median_minutes", t("kpi.headline.response.title"), (row) => row.median_minutes, length),
      unit: unit.minutes,
    },
    measure("untouched_leads", t("compare.column.untouched"), (row) => row.untouched_leads, told.won),
  ];
  return (
    <FiguresFrame page="agencies" edition={edition} state={state} query={query} asOf={figures?.as_of}>
      <Segmented
        className="no-print"
        aria-label={t("compare.by")}
        style={{ justifySelf: "start" }}
        value={by}
        onChange={(value) => changeAddress({ by: value === "region" ? value : null, compare: null })}
        options={[
          { value: "agency", label: t("compare.agencies") },
          { value: "region", label: t("compare.regions") },
        ]}
      />
      <ComparedFigure
        state={frameState(figures, query.error !== null || query.datesRefused, rows.length === 0)}
        name={by === "region" ? t("compare.regions") : t("compare.agencies")}
        measure={t("compare.measure.agencies", { period })}
        definition={t("compare.definition.agencies")}
        asOf={figures?.as_of}
        empty={{ title: t("compare.noAgency"), text: t("compare.noAgencyText") }}
        rows={rows}
        rowKey={(row) => row.agency_id ?? row.region_id}
        nameOf={nameOf}
        columns={columns}
        rankedBy="leads"
        multipleOf={(row) => ({
          key: row.agency_id ?? row.region_id,
          name: nameOf(row),
          figure: told.leads(row.leads),
          notes: [
            t("compare.agencyNote", { conversion: told.conversion(row) }),
            t("compare.agencyWait", { response: length(row.median_minutes) }),
          ],
          color: "var(--escale-brand)",
          points: row.weeks.map(({ week, leads }) => ({ label: formatDay(week, language, "brief"), value: leads })),
        })}
        fileName={`escale-${edition.year}-${t(`compare.file.${by}`)}`}
        ignored={asked !== null && asked !== by ? ["by"] : []}
      />
    </FiguresFrame>
  );
}
