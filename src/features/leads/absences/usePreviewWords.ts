import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { formatDay } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import type { Absence } from "./absences";
import type { AbsenceEffect } from "./api";

interface Previewed {
  preview: AbsenceEffect;
  first: Day;
  last: Day;
  /** Who is to stand in. */
  name: string;
  absence: Absence | undefined;
  /** Somebody else stands in than until now. */
  isAnother: boolean;
}

/** Gives in words what an absence would hand to the stand-in, or what changing it would move. */
export function usePreviewWords(): (previewed: Previewed) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ preview: { within, before, held, back }, first, last, name, absence, isAnother }) => {
    const on = (day: Day) => formatDay(day, language, "short", today());
    const until = on(last);
    const from = on(first);
    if (absence && absence.begun_at !== null) {
      return [
        isAnother && held > 0 && t("absences.form.passOn", { count: held, from: absence.stand_in_name, name }),
        back > 0 && t("absences.form.goBack", { count: back, until, name: absence.staff_name }),
        within + before > 0 && t("absences.form.more", { count: within + before, name }),
      ]
        .filter(Boolean)
        .join(" ");
    }
    if (first <= today()) {
      return t("absences.form.preview", { count: within + before, name, until });
    }
    const said = t("absences.form.previewLater", { count: within, name, from, until });
    return before > 0 ? `${said} ${t("absences.form.before", { count: before, from })}` : said;
  };
}
