import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PostedStop } from "@/backend/profile";
import { formatDay } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { EmptyState } from "@/ui/EmptyState";
import { useLanguage } from "@/ui/useLanguage";

/** Why nobody can be counted at the stop today. */
export function ClosedCounter({ stop, state }: { stop: PostedStop; state: "not_begun" | "ended" }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const city = localized(stop, "city_name", language);
  if (state === "not_begun") {
    const day = formatDay(stop.starts_on, language, "long");
    return (
      <EmptyState title={t("capture.closed.notBegunTitle")}>
        {t("capture.closed.notBegunText", { city, day })}
      </EmptyState>
    );
  }
  const day = formatDay(stop.ends_on, language, "long");
  return <EmptyState title={t("capture.closed.endedTitle")}>{t("capture.closed.endedText", { city, day })}</EmptyState>;
}
