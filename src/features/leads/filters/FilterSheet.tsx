import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { useAgents } from "@/backend/agents";
import type { Stage } from "@/backend/workSettings";
import { localizedName } from "@/lib/localized";
import { PRODUCT_FILTERS } from "@/ui/kinds";
import { Sheet } from "@/ui/Sheet";
import { useLanguage } from "@/ui/useLanguage";
import { useLabels } from "../labels/useLabels";
import { useStages } from "../pipeline/stages";
import { BudgetRange } from "./BudgetRange";
import { ChoiceField } from "./ChoiceField";
import { DayRange } from "./DayRange";
import { CONSENT_FILTERS, type LeadFilters, NOBODY, onlyAgency, withConsents } from "./leadFilters";
import { PlaceFields } from "./PlaceFields";
import { SourceFields } from "./SourceFields";
import { useConsentName } from "./useConsentName";
import { useReadsSeveralAgencies } from "./useFilterOptions";

const ANSWERED = ["yes", "no"] as const;

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
  const agency = onlyAgency(filters);
  const { agents } = useAgents(agency, open);
  const { labels } = useLabels(agency, open && (!several || agency !== null));
  const nameOfConsent = useConsentName();
  const stageOptions = (asked: Stage[]) =>
    asked.map((stage) => ({ value: stage.id, label: localizedName(stage, language) }));

  return (
    <Sheet open={open} title={t("leads.filters.title")} width={400} onClose={onClose}>
      <Form layout="vertical">
        <ChoiceField
          id="filter-stage"
          label={t("leads.filters.stage")}
          value={filters.stages}
          onChange={(ids) => onChange({ stages: ids })}
          options={stageOptions(stages)}
        />
        <ChoiceField
          id="filter-reached"
          label={t("leads.filters.reached")}
          single
          value={filters.reached ? [filters.reached] : []}
          onChange={([reached = null]) => onChange({ reached })}
          options={stageOptions(stages.filter(({ kind }) => kind !== "lost"))}
        />
        {several && <PlaceFields open={open} filters={filters} onChange={onChange} />}
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
        <ChoiceField
          id="filter-product"
          label={t("leads.filters.product")}
          value={filters.products}
          onChange={(products) => onChange({ products })}
          options={PRODUCT_FILTERS.map((kind) => ({ value: kind, label: t(`common.productKind.${kind}`) }))}
        />
        <BudgetRange filters={filters} onChange={onChange} />
        <DayRange filters={filters} onChange={onChange} />
        <ChoiceField
          id="filter-answered"
          label={t("leads.filters.answered")}
          single
          value={filters.answered === null ? [] : [filters.answered ? "yes" : "no"]}
          onChange={([asked]) => onChange({ answered: asked === undefined ? null : asked === "yes" })}
          options={ANSWERED.map((one) => ({ value: one, label: t(`leads.filters.answeredWords.${one}`) }))}
        />
        <ChoiceField
          id="filter-consent"
          label={t("leads.filters.consent")}
          value={filters.consents}
          onChange={(consents) => onChange({ consents: withConsents(consents) })}
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
