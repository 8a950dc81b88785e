import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { callFunction } from "@/backend/rpc";
import { now, today } from "@/lib/clock";
import { addDays, momentAt } from "@/lib/dates";
import { newId } from "@/lib/ids";
import { saveFile } from "@/ui/saveFile";
import { useLanguage } from "@/ui/useLanguage";
import { readAll } from "../export/readAll";
import type { OpenFollowUp } from "../follow-up-forms/followUp";
import { useFollowUpWords } from "../follow-up-forms/useFollowUpWords";

/** How far ahead the file goes. */
export const DAYS_AHEAD = 90;

interface CalendarRow extends OpenFollowUp {
  lead: { id: string; prospect: { full_name: string } | null } | null;
}

const COLUMNS =
  "id,kind,due_at,note,version,assignee_id," +
  "lead:leads!follow_ups_lead_id_fkey(id,prospect:prospects!leads_prospect_id_fkey(full_name))";

/** Takes the reader's own planned follow-ups out as an iCalendar file; answers how many. */
export function useCalendarFile() {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFollowUpWords();
  const me = useProfile().data?.staff?.id ?? "";
  return useMutation({
    mutationFn: async () => {
      const until = momentAt(addDays(today(), DAYS_AHEAD + 1), "00:00").toISOString();
      const rows = await readAll<CalendarRow>({
        resource: "follow_ups",
        filters: [
          { field: "assignee_id", operator: "eq", value: me },
          { field: "done_at", operator: "null", value: true },
          { field: "due_at", operator: "lt", value: until },
        ],
        select: COLUMNS,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      // only who takes the file out loads what writes it
      const { calendarFile } = await import("./calendarFile");
      const entries = rows.map(({ id, version, due_at, note, kind, lead }) => ({
        id,
        version,
        due_at,
        note,
        summary: [words.kind(kind), lead?.prospect?.full_name].filter(Boolean).join(" · "),
        url: new URL(lead ? `/leads/${lead.id}` : "/follow-ups", window.location.origin).href,
      }));
      const file = calendarFile(entries, t("follow-ups.file.calendar"), language, now());
      // nothing is handed out that the trail does not know
      await callFunction("record_export", {
        p_id: newId(),
        p_kind: "ics",
        p_rows: rows.length,
        p_filters: { mine: true, until },
      });
      saveFile(
        new Blob([file], { type: "text/calendar;charset=utf-8" }),
        `${t("follow-ups.file.name")}-${today()}.ics`,
      );
      return rows.length;
    },
  });
}
