import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { today } from "@/lib/clock";
import { type Day, isDay } from "@/lib/dates";
import { VIEWS, type View } from "./range";

/** Which view of the follow-ups is open and around which day, kept in the URL so that one can go back. */
export function useCalendarUrl() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get("day");
  const set = useCallback(
    (name: "view" | "day", value: string | null) =>
      setSearch((current) => {
        const next = new URLSearchParams(current);
        if (value === null) {
          next.delete(name);
        } else {
          next.set(name, value);
        }
        return next;
      }),
    [setSearch],
  );
  return {
    view: VIEWS.find((view) => view === search.get("view")) ?? "list",
    day: isDay(asked) ? asked : today(),
    setView: useCallback((view: View) => set("view", view === "list" ? null : view), [set]),
    setDay: useCallback((day: Day) => set("day", day === today() ? null : day), [set]),
  };
}
