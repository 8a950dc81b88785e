import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/ui/useLanguage";
import { type Briefing, useBriefings } from "./api";
import { rowName } from "./words";

/** So many of the latest are offered. */
const OFFERED = 100;

interface CompareFieldProps {
  briefing: Briefing;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Which other briefing of the same kind this one stands beside. */
export function CompareField({ briefing, value, onChange }: CompareFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows, query } = useBriefings(briefing.edition.id, 1, OFFERED, briefing.subject);
  const options = rows
    .filter(({ id }) => id !== briefing.id)
    .map((row) => ({ value: row.id, label: rowName(row, t, language) }));
  return (
    <Select
      aria-label={t("briefing.compareWith")}
      placeholder={t("briefing.compareWith")}
      // what is not among those offered is named where it is compared
      value={options.some((option) => option.value === value) ? value : null}
      options={options}
      loading={query.isLoading}
      allowClear
      popupMatchSelectWidth={false}
      notFoundContent={t("briefing.noOther")}
      onChange={(id) => onChange(id ?? null)}
      style={{ minWidth: 220 }}
    />
  );
}
