import { useRef, useState } from "react";
import { BackendError } from "@/backend/errors";
import { callFunction } from "@/backend/rpc";
import { useDraft } from "@/backend/useDraft";
import { useRefreshAll } from "../api";
import { type DayHours, hoursFrom, type WeekDay, weekOf } from "./week";

interface HoursFormOptions {
  agencyId: string | null;
  hours: DayHours[];
  common: DayHours[];
  onDone: () => void;
}

function staleHours(error: unknown): DayHours[] | null {
  return error instanceof BackendError && error.key === "stale" ? (error.detail as { hours: DayHours[] }).hours : null;
}

/** Editing a week; what a colleague saved meanwhile is shown, and saving again goes over it. */
export function useHoursForm({ agencyId, hours, common, onDone }: HoursFormOptions) {
  const begun = hours.length > 0 ? hours : common;
  const { initial, keep, drop } = useDraft(`hours.${agencyId ?? "common"}`, { week: weekOf(begun) });
  const [week, setWeek] = useState(initial.week);
  const [problem, setProblem] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const seen = useRef(hours);
  const refresh = useRefreshAll();

  const save = async (wanted: WeekDay[]) => {
    setProblem(null);
    setSending(true);
    try {
      await callFunction("save_opening_hours", {
        p_seen: seen.current.map((day) => ({ ...day })),
        p_hours: hoursFrom(wanted).map((day) => ({ ...day })),
        ...(agencyId !== null && { p_agency_id: agencyId }),
      });
      drop();
      await refresh();
      onDone();
    } catch (error) {
      seen.current = staleHours(error) ?? seen.current;
      setProblem(error);
    } finally {
      setSending(false);
    }
  };
  return {
    week,
    save,
    sending,
    problem,
    theirs: staleHours(problem),
    change: (index: number, patch: Partial<WeekDay>) => {
      const next = week.map((day, place) => (place === index ? { ...day, ...patch } : day));
      setWeek(next);
      keep({ week: next });
    },
    cancel: () => {
      drop();
      onDone();
    },
  };
}
