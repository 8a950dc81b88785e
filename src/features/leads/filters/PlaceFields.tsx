import { useTranslation } from "react-i18next";
import { useRegions } from "@/backend/places";
import { useProfile } from "@/backend/profile";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import { ChoiceField } from "./ChoiceField";
import { type LeadFilters, ofAgencies, ofRegions } from "./leadFilters";
import { useReadableAgencies } from "./useFilterOptions";

interface PlaceFieldsProps {
  open: boolean;
  filters: LeadFilters;
  onChange: (patch: Partial<LeadFilters>) => void;
}

/** Who works the leads: agencies, and regions for who reads several. Another agency has other agents and labels. */
export function PlaceFields({ open, filters, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const readsAll = useProfile().data?.staff?.role === "admin";
  const regions = useRegions(open && readsAll);
  const { regions: chosen } = filters;
  const agencies = useReadableAgencies(open).filter(
    ({ region_id }) => chosen.length === 0 || chosen.includes(region_id),
  );
  return (
    <>
      {readsAll && (
        <ChoiceField
          id="filter-region"
          label={t("leads.filters.region")}
          value={chosen}
          onChange={(ids) => onChange(ofRegions(ids))}
          options={regions.map((region) => ({ value: region.id, label: localizedName(region, language) }))}
        />
      )}
      <ChoiceField
        id="filter-agency"
        label={t("leads.filters.agency")}
        value={filters.agencies}
        onChange={(ids) => onChange(ofAgencies(ids))}
        options={agencies.map((agency) => ({ value: agency.id, label: localizedName(agency, language) }))}
      />
    </>
  );
}
