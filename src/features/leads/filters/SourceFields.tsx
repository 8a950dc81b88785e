import { useTranslation } from "react-i18next";
import { useHomeCities } from "@/backend/places";
import { localizedName } from "@/lib/localized";
import { CaravanMark } from "@/ui/CaravanTag";
import { CARAVAN_KINDS } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import { ChoiceField } from "./ChoiceField";
import { type LeadFilters, ofCaravans } from "./leadFilters";
import { useStopNames } from "./useFilterOptions";
import { useStopName } from "./useStopName";

interface SourceFieldsProps {
  open: boolean;
  filters: LeadFilters;
  onChange: (patch: Partial<LeadFilters>) => void;
}

/** Where a lead comes from and where the person wants to live: caravan, stop, city wished for. */
export function SourceFields({ open, filters, onChange }: SourceFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { cities } = useHomeCities(open);
  const stops = useStopNames(open).filter(
    ({ caravan }) => filters.caravans.length === 0 || filters.caravans.includes(caravan.kind),
  );
  const nameOfStop = useStopName();
  return (
    <>
      <ChoiceField
        id="filter-city"
        label={t("leads.filters.city")}
        single
        value={filters.city ? [filters.city] : []}
        onChange={([city = null]) => onChange({ city })}
        options={cities.map((city) => ({ value: city.id, label: localizedName(city, language) }))}
      />
      <ChoiceField
        id="filter-caravan"
        label={t("leads.filters.caravan")}
        value={filters.caravans}
        onChange={(caravans) => onChange(ofCaravans(caravans))}
        options={CARAVAN_KINDS.map((kind) => ({
          value: kind,
          label: t(`common.caravanKind.${kind}`),
          mark: <CaravanMark kind={kind} />,
        }))}
      />
      <ChoiceField
        id="filter-stop"
        label={t("leads.filters.stop")}
        value={filters.stops}
        onChange={(ids) => onChange({ stops: ids })}
        options={stops.map((stop) => ({ value: stop.id, label: nameOfStop(stop) }))}
      />
    </>
  );
}
