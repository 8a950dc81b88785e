import { useRef, useState } from "react";
import { BackendError } from "@/backend/errors";
import { callFunction } from "@/backend/rpc";
import { useDraft } from "@/backend/useDraft";
import { useRefreshAll } from "../api";
import { type DayHours, differingDays, hoursFrom, type WeekDay, weekOf } from "./week";

interface HoursFormOptions {
  agencyId: string | null;
  hours: DayHours[];
  common: DayHours[];
  onDone: () => void;
}

/** A week as it was when typing began, as it was typed, and as a colleague saved it meanwhile. */
export interface HoursVersions {
  base: WeekDay[];
  mine: WeekDay[];
  theirs: WeekDay[];
}

interface Clash {
  /** What was to be saved; nothing for the common hours. */
  wanted: DayHours[];
  theirs: DayHours[];
  versions: HoursVersions;
}

function staleHours(error: unknown): DayHours[] | null {
  return error instanceof BackendError && error.key === "stale" ? (error.detail as { hours: DayHours[] }).hours : null;
}

/** Editing a week over the one seen when typing began; when a colleague saved another meanwhile, both are to choose from. */
export function useHoursForm({ agencyId, hours, common, onDone }: HoursFormOptions) {
  const weekWith = (saved: DayHours[]) => weekOf(saved.length > 0 ? saved : common);
  const { initial, keep, drop } = useDraft(`hours.${agencyId ?? "common"}`, { seen: hours, week: weekWith(hours) });
  const [week, setWeek] = useState(initial.week);
  const seen = useRef(initial.seen);
  const [clash, setClash] = useState(() => {
    const met = clashWith(hours, initial.week);
    seen.current = met ? seen.current : hours;
    return met;
  });
  const [problem, setProblem] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const refresh = useRefreshAll();

  /** The two versions, where the saved week is no longer the one seen and says otherwise than what is wanted. */
  function clashWith(theirs: DayHours[], mine: WeekDay[], wanted = hoursFrom(mine)): Clash | null {
    const versions = { base: weekWith(seen.current), mine, theirs: weekWith(theirs) };
    const isSeen = theirs.length > 0 === seen.current.length > 0 && !differingDays(versions.theirs, versions.base)[0];
    return isSeen || differingDays(mine, versions.theirs).length === 0 ? null : { wanted, theirs, versions };
  }
  const type = (next: WeekDay[]) => {
    setWeek(next);
    keep({ seen: seen.current, week: next });
  };
  const send = async (mine: WeekDay[], wanted: DayHours[], again = true): Promise<void> => {
    setProblem(null);
    setSending(true);
    try {
      await callFunction("save_opening_hours", {
        p_seen: seen.current.map((day) => ({ ...day })),
        p_hours: wanted.map((day) => ({ ...day })),
        ...(agencyId !== null && { p_agency_id: agencyId }),
      });
      drop();
      await refresh();
      onDone();
    } catch (error) {
      const theirs = staleHours(error);
      const met = theirs && clashWith(theirs, mine, wanted);
      if (theirs && !met && again) {
        // theirs reads the same, and is gone over all the same
        seen.current = theirs;
        return send(mine, wanted, false);
      }
      setClash(met);
      setProblem(met ? null : error);
    } finally {
      setSending(false);
    }
  };
  const saveWeek = (next: WeekDay[]) => {
    const wanted = hoursFrom(next);
    if (wanted.length > 0) {
      void send(next, wanted);
    } else {
      // an agency without any day would have the common hours
      setProblem(new BackendError({ key: "hours_required", status: 422, code: "PT422" }));
    }
  };
  return {
    week,
    sending,
    problem,
    versions: clash?.versions ?? null,
    change: (index: number, patch: Partial<WeekDay>) =>
      type(week.map((day, place) => (place === index ? { ...day, ...patch } : day))),
    save: () => saveWeek(week),
    asCommon: () => void send(weekOf(common), []),
    /** Saves what was chosen, day by day, over what the colleague saved. */
    settle: (choice: Record<string, "mine" | "theirs">) => {
      if (!clash) {
        return;
      }
      const { wanted, theirs, versions } = clash;
      const sides = new Set(Object.values(choice));
      const chosen = versions.mine.map((day, index) =>
        choice[index + 1] === "theirs" ? (versions.theirs[index] ?? day) : day,
      );
      seen.current = theirs;
      setClash(null);
      type(chosen);
      if (sides.size > 1) {
        saveWeek(chosen);
      } else {
        void send(chosen, sides.has("mine") ? wanted : theirs);
      }
    },
    backToForm: () => setClash(null),
    cancel: () => {
      drop();
      onDone();
    },
  };
}
