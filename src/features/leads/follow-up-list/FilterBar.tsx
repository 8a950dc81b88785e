import { Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useWorkSettings } from "@/backend/workSettings";
import { localizedName } from "@/lib/localized";
import { FilterChips } from "@/ui/FilterChips";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./FollowUps.module.css";
import { type FollowUpFilters, WHENS } from "./filters";
import { usePlaceChips } from "./usePlaceChips";

interface FilterBarProps {
  filters: FollowUpFilters;
  change: (changed: Partial<FollowUpFilters>) => void;
  /** Whether it is narrowed by when something is due: a calendar shows its own days. */
  timed: boolean;
}

/** What the list is narrowed to: when it is due, whose it is, what it is. */
export function FilterBar({ filters, change, timed }: FilterBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const kinds = useWorkSettings().data?.follow_up_kinds ?? [];
  const chips = usePlaceChips(filters, change);
  return (
    <div className={styles.filters}>
      {timed && (
        <Segmented
          className={styles.segments ?? ""}
          aria-label={t("follow-ups.filter.when")}
          name="when"
          value={filters.when}
          options={WHENS.map((when) => ({ value: when, label: t(`follow-ups.filter.${when}`) }))}
          onChange={(when) => change({ when })}
        />
      )}
      <Segmented
        className={styles.segments ?? ""}
        aria-label={t("follow-ups.filter.whose")}
        name="whose"
        value={filters.mine ? "mine" : "everyone"}
        options={(["everyone", "mine"] as const).map((whose) => ({
          value: whose,
          label: t(`follow-ups.filter.${whose}`),
        }))}
        onChange={(whose) => change({ mine: whose === "mine", agent: undefined })}
      />
      <Select
        className={styles.kind ?? ""}
        aria-label={t("follow-ups.form.kind")}
        placeholder={t("follow-ups.filter.anyKind")}
        allowClear
        value={filters.kind ?? null}
        options={kinds.map((kind) => ({ value: kind.id, label: localizedName(kind, language) }))}
        onChange={(kind) => change({ kind: kind ?? undefined })}
      />
      <FilterChips chips={chips} />
    </div>
  );
}
