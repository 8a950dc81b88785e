import { useWorkSettings } from "@/backend/workSettings";
import { useFollowUpWords } from "./useFollowUpWords";

/** What can have come of a follow-up of this kind, the likeliest first, as choices. */
export function useOutcomes(kind: string): { value: string; label: string }[] {
  const words = useFollowUpWords();
  const { data } = useWorkSettings();
  const offered = new Set(data?.follow_up_outcomes.filter(({ active }) => active).map(({ id }) => id));
  const outcomes = data?.follow_up_kinds.find(({ id }) => id === kind)?.outcomes ?? [];
  return outcomes.filter(({ id }) => offered.has(id)).map(({ id }) => ({ value: id, label: words.outcome(id) }));
}
