import { useOne } from "@refinedev/core";
import { isId } from "@/lib/ids";
import { LEAD_SELECT, type Lead } from "./lead";

/** A lead with all its page shows, asked again every minute: colleagues work on it too. */
export function useLead(id: string) {
  const { result, query } = useOne<Lead>({
    resource: "leads",
    id,
    meta: { select: LEAD_SELECT },
    queryOptions: { enabled: isId(id), refetchInterval: 60_000 },
    errorNotification: false,
  });
  return { lead: result, query };
}
