import { FilterOutlined } from "@ant-design/icons";
import { Badge, Button } from "antd";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { FilterChips } from "@/ui/FilterChips";
import { SearchField } from "@/ui/SearchField";
import { FilterSheet } from "./FilterSheet";
import styles from "./filters.module.css";
import { isUnfiltered } from "./filterUrl";
import type { LeadFilters } from "./leadFilters";
import { RangeProblems } from "./RangeProblems";
import { Toggles } from "./Toggles";
import { useLeadChips } from "./useLeadChips";

interface FilterBarProps {
  filters: LeadFilters;
  onChange: (patch: Partial<LeadFilters>) => void;
  onClear: () => void;
}

/** Search, quick filters, all filters, and those in force: the same above board and table. */
export function FilterBar({ filters, onChange, onClear }: FilterBarProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const chips = useLeadChips(filters, onChange);
  const search = useCallback((q: string) => onChange({ q }), [onChange]);

  return (
    <section className={styles.bar} aria-label={t("leads.filters.title")}>
      <div className={styles.row}>
        <SearchField
          label={t("leads.filters.search")}
          hint={t("leads.filters.searchHint")}
          value={filters.q}
          onSearch={search}
        />
        <Badge count={chips.filter(({ key }) => key !== "q").length} size="small">
          <Button icon={<FilterOutlined />} onClick={() => setOpen(true)} aria-haspopup="dialog">
            {t("leads.filters.title")}
          </Button>
        </Badge>
        <Toggles filters={filters} onChange={onChange} />
      </div>
      {!isUnfiltered(filters) && <FilterChips chips={chips} onClear={onClear} />}
      <RangeProblems filters={filters} onChange={onChange} />
      <FilterSheet open={open} filters={filters} onChange={onChange} onClose={() => setOpen(false)} />
    </section>
  );
}
