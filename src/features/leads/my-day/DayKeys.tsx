import { useTranslation } from "react-i18next";
import { KeyLegend } from "@/ui/KeyLegend";

/** The keys that move through the day. */
export function DayKeys() {
  const { t } = useTranslation();
  return (
    <KeyLegend
      keys={[
        { keys: ["j", "k"], does: t("my-day.keys.move") },
        { keys: ["enter"], does: t("my-day.keys.open") },
        { keys: ["f"], does: t("my-day.keys.followUp") },
        { keys: ["z"], does: t("my-day.keys.snooze") },
      ]}
    />
  );
}
