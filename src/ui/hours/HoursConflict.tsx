import type { HoursVersions } from "@/backend/useHoursForm";
import { differingDays, weekdayName } from "@/backend/week";
import { ConflictView } from "../ConflictView";
import { useLanguage } from "../useLanguage";
import { DayTimes } from "./DayTimes";

interface HoursConflictProps {
  versions: HoursVersions;
  onResolve: (choice: Record<string, "mine" | "theirs">) => void;
  onCancel: () => void;
}

/** Two weeks side by side, a choice for each day on which they differ. */
export function HoursConflict({ versions: { base, mine, theirs }, onResolve, onCancel }: HoursConflictProps) {
  const language = useLanguage();
  const touched = differingDays(mine, base);
  return (
    <ConflictView
      fields={differingDays(mine, theirs).map((weekday) => ({
        name: String(weekday),
        label: weekdayName(weekday, language),
        mine: <DayTimes day={mine[weekday - 1]} />,
        theirs: <DayTimes day={theirs[weekday - 1]} />,
        preferred: touched.includes(weekday) ? "mine" : "theirs",
      }))}
      onResolve={onResolve}
      onCancel={onCancel}
    />
  );
}
