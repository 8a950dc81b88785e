import type { Named } from "@/backend/agents";
import { useAway } from "./useAbsences";
import { useAwayWords } from "./useAwayWords";

/** Colleagues as a field of choice offers them: who is away says so, with who gets what is given to them. */
export function useColleagueOptions(colleagues: Named[], enabled = true): { value: string; label: string }[] {
  const away = useAway(enabled);
  const words = useAwayWords();
  return colleagues.map(({ id, full_name }) => {
    const absence = away.get(id);
    return { value: id, label: absence ? `${full_name} · ${words(absence)}` : full_name };
  });
}
