import { BackendError } from "./errors";
import { callFunction } from "./rpc";
import { useRefreshAll } from "./useRefreshAll";
import { useSeenSave } from "./useSeenSave";
import { type DayHours, differingDays, hoursFrom, type WeekDay, weekOf } from "./week";

interface HoursFormOptions {
  agencyId: string | null;
  hours: DayHours[];
  common: DayHours[];
  onDone: () => void;
}

interface Typed {
  week: WeekDay[];
  /** The agency is to have no hours of its own. */
  asCommon: boolean;
}

/** A week as it was when typing began, as it was typed, and as a colleague saved it meanwhile. */
export type HoursVersions = Record<"base" | "mine" | "theirs", WeekDay[]>;

/** Editing a week over the one seen when typing began; of two versions it is to choose, day by day. */
export function useHoursForm({ agencyId, hours, common, onDone }: HoursFormOptions) {
  const refresh = useRefreshAll();
  const weekWith = (saved: DayHours[]) => weekOf(saved.length > 0 ? saved : common);
  const differ = (week: WeekDay[], saved: DayHours[]) => differingDays(week, weekWith(saved)).length > 0;
  const edit = useSeenSave<DayHours[], Typed>({
    draft: `week.${agencyId ?? "common"}`,
    saved: hours,
    begin: (saved) => ({ week: weekWith(saved), asCommon: false }),
    isSame: (saved, other) => saved.length > 0 === other.length > 0 && !differ(weekWith(saved), other),
    says: ({ week }, saved) => !differ(week, saved),
    write: ({ week, asCommon }, seen) =>
      callFunction("save_opening_hours", {
        p_seen: seen.map((day) => ({ ...day })),
        p_hours: asCommon ? [] : hoursFrom(week).map((day) => ({ ...day })),
        ...(agencyId !== null && { p_agency_id: agencyId }),
      }),
    theirsOf: (detail) => (detail as { hours: DayHours[] }).hours,
    onSaved: async () => {
      await refresh();
      onDone();
    },
    onCancel: onDone,
  });
  const { typed, versions } = edit;
  /** What is to be sent: an agency without any day would have the common hours, unless that is what is wanted. */
  const checked = (next: Typed, send: (next: Typed) => void) => {
    if (next.asCommon || next.week.some(({ open }) => open)) {
      send(next);
    } else {
      edit.backToForm();
      edit.setProblem(new BackendError({ key: "hours_required", status: 422, code: "PT422" }));
    }
  };
  return {
    ...edit,
    week: typed.week,
    versions: versions && {
      base: weekWith(versions.base),
      mine: versions.mine.week,
      theirs: weekWith(versions.theirs),
    },
    change: (index: number, patch: Partial<WeekDay>) =>
      edit.set({
        week: typed.week.map((day, place) => (place === index ? { ...day, ...patch } : day)),
        asCommon: false,
      }),
    save: () => checked({ ...typed, asCommon: false }, edit.save),
    asCommon: () => edit.save({ week: weekOf(common), asCommon: true }),
    /** Saves what was chosen, day by day, over what the colleague saved. */
    settle: (choice: Record<string, "mine" | "theirs">) => {
      if (!versions) {
        return;
      }
      const theirs = weekWith(versions.theirs);
      const week = versions.mine.week.map((day, index) =>
        choice[index + 1] === "theirs" ? (theirs[index] ?? day) : day,
      );
      const sides = new Set(Object.values(choice));
      // a whole version is taken with its having no hours of its own
      const isCommon = sides.has("mine") ? versions.mine.asCommon : versions.theirs.length === 0;
      checked({ week, asCommon: sides.size === 1 && isCommon }, edit.settle);
    },
  };
}
