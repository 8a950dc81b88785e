import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";

interface NoLeadsProps {
  /** True when there may be leads that the filters leave out. */
  filtered: boolean;
  onClear: () => void;
}

/** Why there is no lead to show, and what to do next. */
export function NoLeads({ filtered, onClear }: NoLeadsProps) {
  const { t } = useTranslation();
  return filtered ? (
    <EmptyState title={t("leads.none.title")} action={<Button onClick={onClear}>{t("leads.none.clear")}</Button>}>
      {t("leads.none.text")}
    </EmptyState>
  ) : (
    <EmptyState title={t("leads.empty.title")}>{t("leads.empty.text")}</EmptyState>
  );
}
