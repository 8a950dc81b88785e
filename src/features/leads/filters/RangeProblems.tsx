import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { type LeadFilters, turned, upsideDown } from "./leadFilters";

interface RangeProblemsProps {
  filters: LeadFilters;
  onChange: (patch: Partial<LeadFilters>) => void;
}

/** Says that a range ends before it begins, so that nothing can be found, and offers to turn it round. */
export function RangeProblems({ filters, onChange }: RangeProblemsProps) {
  const { t } = useTranslation();
  return upsideDown(filters).map((range) => (
    <Alert
      key={range}
      type="warning"
      showIcon
      role="alert"
      message={t(`leads.filters.upsideDown.${range}`)}
      action={
        <Button size="small" onClick={() => onChange(turned(filters, range))}>
          {t("leads.filters.turn")}
        </Button>
      }
    />
  ));
}
