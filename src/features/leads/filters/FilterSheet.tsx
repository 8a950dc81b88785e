import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useAgents } from "@/backend/agents";
import { localizedName } from "@/lib/localized";
import { CaravanMark } from "@/ui/CaravanTag";
import { CARAVAN_KINDS, PRODUCT_KINDS } from "@/ui/kinds";
import { Sheet } from "@/ui/Sheet";
import { useLanguage } from "@/ui/useLanguage";
import { useStages } from "../pipeline/stages";
import { KindField } from "./KindField";
import { type LeadFilters, NOBODY } from "./leadFilters";
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
  const all = t("leads.filters.all");
  const search = { allowClear: true, showSearch: true, optionFilterProp: "label", placeholder: all } as const;

  return (
    <Sheet open={open} title={t("leads.filters.title")} width={400} onClose={onClose}>
      <Form layout="vertical">
        <Form.Item label={t("leads.filters.stage")} htmlFor="filter-stage">
          <Select
            {...search}
            id="filter-stage"
            mode="multiple"
            value={filters.stages}
            onChange={(ids: string[]) => onChange({ stages: ids })}
            options={stages.map((stage) => ({ value: stage.id, label: localizedName(stage, language) }))}
          />
        </Form.Item>
        {several && (
          <Form.Item label={t("leads.filters.agency")} htmlFor="filter-agency">
            <Select
              {...search}
              id="filter-agency"
              value={filters.agency}
              onChange={(agency: string | undefined) => onChange({ agency: agency ?? null, agent: null })}
              options={agencies.map((agency) => ({ value: agency.id, label: localizedName(agency, language) }))}
            />
          </Form.Item>
        )}
        <Form.Item label={t("leads.filters.agent")} htmlFor="filter-agent">
          <Select
            {...search}
            id="filter-agent"
            value={filters.agent}
            onChange={(agent: string | undefined) => onChange({ agent: agent ?? null })}
            options={[
              { value: NOBODY, label: t("leads.filters.unassigned") },
              ...agents.map(({ id, full_name }) => ({ value: id, label: full_name })),
            ]}
          />
        </Form.Item>
        <KindField
          id="filter-product"
          label={t("leads.filters.product")}
          kinds={PRODUCT_KINDS}
          nameOf={(kind) => t(`common.productKind.${kind}`)}
          value={filters.product}
          onChange={(product) => onChange({ product })}
        />
        <KindField
          id="filter-caravan"
          label={t("leads.filters.caravan")}
          kinds={CARAVAN_KINDS}
          nameOf={(kind) => t(`common.caravanKind.${kind}`)}
          markOf={(kind) => <CaravanMark kind={kind} />}
          value={filters.caravan}
          onChange={(caravan) => onChange({ caravan })}
        />
      </Form>
    </Sheet>
  );
}
