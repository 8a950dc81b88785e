import { useOne } from "@refinedev/core";
import { isId } from "@/lib/ids";
import { LEAD_SELECT, type Lead } from "./lead";

/**
 * A lead with all its page shows, asked again every minute: colleagues work on it too. One that is only fetched ahead,
 * or watched beside its page, is not asked again.
 */
export function useLead(id: string, isShown = true) {
  const { result, query } = useOne<Lead>({
    resource: "leads",
    id,
    meta: { select: LEAD_SELECT },
    queryOptions: { enabled: isId(id), refetchInterval: isShown && 60_000 },
    errorNotification: false,
  });
  return { lead: result, query };
}
