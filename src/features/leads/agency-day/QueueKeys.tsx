import { useTranslation } from "react-i18next";
import { KeyLegend } from "@/ui/KeyLegend";

/** The keys that work through the queue. */
export function QueueKeys() {
  const { t } = useTranslation();
  return (
    <KeyLegend
      keys={[
        { keys: ["j", "k"], does: t("assignments.keys.move") },
        { keys: ["a"], does: t("assignments.keys.assign") },
        { keys: ["1", "…", "9"], does: t("assignments.keys.give") },
        { keys: ["x"], does: t("assignments.keys.select") },
      ]}
    />
  );
}
