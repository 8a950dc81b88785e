import type { Active, Announcements, Over, ScreenReaderInstructions } from "@dnd-kit/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import { type Stage, useStages } from "../pipeline/stages";

interface Spoken {
  announcements: Announcements;
  screenReaderInstructions: ScreenReaderInstructions;
}

/** What a screen reader says while a card is carried. */
export function useAnnouncements(): Spoken {
  const { t } = useTranslation();
  const language = useLanguage();
  const { byId } = useStages();

  return useMemo(() => {
    const nameOf = (active: Active): string => active.data.current?.lead?.prospect_name ?? "";
    const stageOf = (over: Over | null): Stage | undefined => byId.get(String(over?.id ?? ""));
    return {
      screenReaderInstructions: { draggable: t("leads.board.said.how") },
      announcements: {
        onDragStart: ({ active }) => t("leads.board.said.taken", { name: nameOf(active) }),
        onDragOver: ({ active, over }) => {
          const stage = stageOf(over);
          return stage
            ? t("leads.board.said.over", { name: nameOf(active), stage: localizedName(stage, language) })
            : t("leads.board.said.nowhere");
        },
        onDragEnd: ({ active, over }) => {
          const stage = stageOf(over);
          return stage
            ? t("leads.board.said.dropped", { name: nameOf(active), stage: localizedName(stage, language) })
            : t("leads.board.said.back", { name: nameOf(active) });
        },
        onDragCancel: ({ active }) => t("leads.board.said.back", { name: nameOf(active) }),
      },
    };
  }, [t, language, byId]);
}
