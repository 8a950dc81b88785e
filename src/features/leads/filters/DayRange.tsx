import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { DayPicker } from "@/ui/DayPicker";
import styles from "./filters.module.css";
import { type LeadFilters, upsideDown } from "./leadFilters";

interface DayRangeProps {
  filters: LeadFilters;
  onChange: (patch: Partial<LeadFilters>) => void;
}

/** The first and the last day leads came on, either alone or both. */
export function DayRange({ filters, onChange }: DayRangeProps) {
  const { t } = useTranslation();
  const help = upsideDown(filters).includes("created") && t("leads.filters.upsideDown.created");
  return (
    <Form.Item
      label={t("leads.filters.created")}
      htmlFor="filter-createdFrom"
      {...(help && { help, validateStatus: "error" })}
    >
      <div className={styles.range}>
        {(["createdFrom", "createdTo"] as const).map((end) => (
          <DayPicker
            key={end}
            id={`filter-${end}`}
            allowClear
            placeholder={t(`leads.filters.${end}`)}
            value={filters[end] ?? undefined}
            onChange={(day) => onChange({ [end]: day ?? null })}
          />
        ))}
      </div>
    </Form.Item>
  );
}
