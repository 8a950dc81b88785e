import { useCallback } from "react";
import { useAddress } from "@/backend/useAddress";
import { today } from "@/lib/clock";
import { type Day, isDay } from "@/lib/dates";
import { VIEWS, type View } from "./range";

/** Which view of the follow-ups is open and around which day, kept in the URL so that one can go back. */
export function useCalendarUrl() {
  const [search, changeAddress] = useAddress();
  const asked = search.get("day");
  return {
    view: VIEWS.find((view) => view === search.get("view")) ?? "list",
    day: isDay(asked) ? asked : today(),
    setView: useCallback((view: View) => changeAddress({ view: view === "list" ? null : view }), [changeAddress]),
    setDay: useCallback((day: Day) => changeAddress({ day: day === today() ? null : day }), [changeAddress]),
  };
}
