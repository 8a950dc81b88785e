import { useLabels } from "./useLabels";

/** What labels are called, asked for only where there are some; `undefined` for one not known yet. */
export function useLabelNames(ids: readonly string[], agencyId: string | null): (string | undefined)[] {
  const { labels } = useLabels(agencyId, ids.length > 0);
  return ids.map((id) => labels.find((label) => label.id === id)?.name);
}
