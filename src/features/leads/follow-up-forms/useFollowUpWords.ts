import { useMemo } from "react";
import { useWorkSettings } from "@/backend/workSettings";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";

interface Named {
  id: string;
  name_fr: string;
  name_ar: string;
  name_en: string;
}

/** Gives what kinds, outcomes and reasons of follow-ups are called in the reader's language; nothing until it is known. */
export function useFollowUpWords() {
  const language = useLanguage();
  const { data } = useWorkSettings();
  return useMemo(() => {
    const words = (rows: Named[] | undefined) => {
      const names = new Map(rows?.map((row) => [row.id, localizedName(row, language)]));
      return (id: string) => names.get(id) ?? "";
    };
    return {
      kind: words(data?.follow_up_kinds),
      outcome: words(data?.follow_up_outcomes),
      noNextReason: words(data?.no_next_reasons),
    };
  }, [data, language]);
}
