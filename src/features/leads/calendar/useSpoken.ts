import type { Active, Announcements, Over, ScreenReaderInstructions } from "@dnd-kit/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";

/** What a screen reader says while a follow-up is carried over the calendar. */
export function useSpoken(): { announcements: Announcements; screenReaderInstructions: ScreenReaderInstructions } {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const name = (active: Active): string => active.data.current?.row?.lead.prospect.full_name ?? "";
    const day = (over: Over | null) => (over ? formatDay(String(over.id), language, "long") : undefined);
    const back = (active: Active) => t("follow-ups.calendar.said.back", { name: name(active) });
    return {
      screenReaderInstructions: { draggable: t("follow-ups.calendar.said.how") },
      announcements: {
        onDragStart: ({ active }) => t("follow-ups.calendar.said.taken", { name: name(active) }),
        onDragOver: ({ over }) => day(over),
        onDragEnd: ({ active, over }) => day(over) ?? back(active),
        onDragCancel: ({ active }) => back(active),
      },
    };
  }, [t, language]);
}
