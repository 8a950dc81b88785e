import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { listQuery } from "@/backend/listQuery";
import { type AgencyName, type Place, useAgencyNames, useRegions } from "@/backend/places";
import type { Day } from "@/lib/dates";
import { formatDayRange } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { CARAVAN_KINDS, type CaravanKind } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import type { FigureFilters } from "./filters";

interface StopName {
  id: string;
  position: number;
  starts_on: string;
  ends_on: string;
  city: Place;
}

/** The stops of a caravan, in tour order, to choose from. */
export interface CaravanStops {
  kind: CaravanKind;
  stops: { id: string; name: string; period: string; starts_on: Day }[];
}

/** A region with its agencies, to choose from. */
export interface RegionAgencies {
  id: string;
  name: string;
  agencies: { id: string; name: string }[];
}

interface CaravanRow {
  id: string;
  kind: CaravanKind;
  stops: StopName[];
}

const NONE: CaravanRow[] = [];

function useStops(editionId: string, language: string, enabled: boolean): CaravanStops[] {
  const { data = NONE } = useQuery({
    ...listQuery<CaravanRow>({
      resource: "caravans",
      filters: [{ field: "edition_id", operator: "eq", value: editionId }],
      meta: {
        select:
          "id,kind,stops!stops_caravan_id_fkey(id,position,starts_on,ends_on,city:cities!stops_city_id_fkey(id,name_fr,name_ar))",
      },
    }),
    enabled,
  });
  return useMemo(
    () =>
      [...data]
        .sort((a, b) => CARAVAN_KINDS.indexOf(a.kind) - CARAVAN_KINDS.indexOf(b.kind))
        .map(({ kind, stops }) => ({
          kind,
          stops: [...stops]
            .sort((a, b) => a.position - b.position)
            .map((stop) => ({
              id: stop.id,
              name: localizedName(stop.city, language),
              starts_on: stop.starts_on,
              period: formatDayRange(stop.starts_on, stop.ends_on, language, stop.starts_on),
            })),
        })),
    [data, language],
  );
}

function byRegion(regions: Place[], agencies: AgencyName[], language: string): RegionAgencies[] {
  return regions
    .map((region) => ({
      id: region.id,
      name: localizedName(region, language),
      agencies: agencies
        .filter(({ region_id }) => region_id === region.id)
        .map((agency) => ({ id: agency.id, name: localizedName(agency, language) })),
    }))
    .filter(({ agencies }) => agencies.length > 0);
}

/** What the figures can be narrowed by, and what it is called; asked for where it is wanted. */
export function useFilterNames(editionId: string, enabled = true) {
  const { t } = useTranslation();
  const language = useLanguage();
  const caravans = useStops(editionId, language, enabled);
  const [regionRows, agencyRows] = [useRegions(enabled), useAgencyNames(enabled)];
  const regions = useMemo(() => byRegion(regionRows, agencyRows, language), [regionRows, agencyRows, language]);
  const nameIn = (rows: { id: string; name: string }[], ids: string[]) =>
    // An id that names nothing among what has come is said to be unknown.
    ids
      .map((id) => rows.find((row) => row.id === id)?.name ?? (rows.length > 0 ? t("kpi.filters.unknown") : "…"))
      .join(", ");
  return {
    caravans,
    regions,
    stopNames: (ids: string[]) =>
      nameIn(
        caravans.flatMap(({ stops }) => stops),
        ids,
      ),
    regionNames: (ids: string[]) => nameIn(regions, ids),
    agencyNames: (ids: string[]) =>
      nameIn(
        regions.flatMap(({ agencies }) => agencies),
        ids,
      ),
  };
}

export type FilterNames = ReturnType<typeof useFilterNames>;

/** The names of the filters in force; nothing is asked for where none has a name. */
export function useNamesInForce(editionId: string, inForce: FigureFilters[]): FilterNames {
  return useFilterNames(
    editionId,
    inForce.some(({ stops, regions, agencies }) => stops.length + regions.length + agencies.length > 0),
  );
}
