import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { useAgents } from "@/backend/agents";
import { localizedName } from "@/lib/localized";
import { PRODUCT_KINDS } from "@/ui/kinds";
import { Sheet } from "@/ui/Sheet";
import { useLanguage } from "@/ui/useLanguage";
import { useLabels } from "../labels/useLabels";
import { useStages } from "../pipeline/stages";
import { BudgetRange } from "./BudgetRange";
import { ChoiceField } from "./ChoiceField";
import { DayRange } from "./DayRange";
import { KindField } from "./KindField";
import { CONSENT_FILTERS, isConsentFilter, type LeadFilters, NOBODY, withConsents } from "./leadFilters";
import { SourceFields } from "./SourceFields";
import { useConsentName } from "./useConsentName";
import { useReadableAgencies, useReadsSeveralAgencies } from "./useFilterOptions";

interface FilterSheetProps {
  open: boolean;
  filters: LeadFilters;
  onChange: (patch: Partial<LeadFilters>) => void;
  onClose: () => void;
}

/** Every filter in one place; each takes effect at once, so that the list behind answers. */
export function FilterSheet({ open, filters, onChange, onClose }: FilterSheetProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { stages } = useStages();
  const several = useReadsSeveralAgencies();
  const { agents } = useAgents(filters.agency, open);
  const agencies = useReadableAgencies(open && several);
  const { labels } = useLabels(filters.agency, open && (!several || filters.agency !== null));
  const nameOfConsent = useConsentName();

  return (
    <Sheet open={open} title={t("leads.filters.title")} width={400} onClose={onClose}>
      <Form layout="vertical">
        <ChoiceField
          id="filter-stage"
          label={t("leads.filters.stage")}
          value={filters.stages}
          onChange={(ids) => onChange({ stages: ids })}
          options={stages.map((stage) => ({ value: stage.id, label: localizedName(stage, language) }))}
        />
        {several && (
          <ChoiceField
            id="filter-agency"
            label={t("leads.filters.agency")}
            single
            value={filters.agency ? [filters.agency] : []}
            onChange={([agency = null]) => onChange({ agency, agents: [], labels: [] })}
            options={agencies.map((agency) => ({ value: agency.id, label: localizedName(agency, language) }))}
          />
        )}
        <ChoiceField
          id="filter-agent"
          label={t("leads.filters.agent")}
          value={filters.agents}
          onChange={(ids) => onChange({ agents: ids })}
          options={[
            { value: NOBODY, label: t("leads.filters.unassigned") },
            ...agents.map(({ id, full_name }) => ({ value: id, label: full_name })),
          ]}
        />
        <KindField
          id="filter-product"
          label={t("leads.filters.product")}
          kinds={PRODUCT_KINDS}
          nameOf={(kind) => t(`common.productKind.${kind}`)}
          value={filters.product}
          onChange={(product) => onChange({ product })}
        />
        <BudgetRange filters={filters} onChange={onChange} />
        <DayRange filters={filters} onChange={onChange} />
        <ChoiceField
          id="filter-consent"
          label={t("leads.filters.consent")}
          value={filters.consents}
          onChange={(ids) => onChange({ consents: withConsents(ids.filter(isConsentFilter)) })}
          options={CONSENT_FILTERS.map((one) => ({ value: one, label: nameOfConsent(one) }))}
        />
        {labels.length > 0 && (
          <ChoiceField
            id="filter-label"
            label={t("leads.filters.label")}
            value={filters.labels}
            onChange={(ids) => onChange({ labels: ids })}
            options={labels.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <SourceFields open={open} filters={filters} onChange={onChange} />
      </Form>
    </Sheet>
  );
}
