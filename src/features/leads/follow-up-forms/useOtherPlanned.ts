import { useList } from "@refinedev/core";
import { OPEN_FOLLOW_UP_SELECT, type OpenFollowUp } from "./followUp";

/** The soonest other follow-up planned on a lead, if there is one: then it has a next step already. */
export function useOtherPlanned(leadId: string, followUpId: string, enabled: boolean): OpenFollowUp | undefined {
  const { result } = useList<OpenFollowUp>({
    resource: "follow_ups",
    filters: [
      { field: "lead_id", operator: "eq", value: leadId },
      { field: "done_at", operator: "null", value: true },
      { field: "id", operator: "ne", value: followUpId },
    ],
    sorters: [{ field: "due_at", order: "asc" }],
    pagination: { mode: "server", currentPage: 1, pageSize: 1 },
    meta: { select: OPEN_FOLLOW_UP_SELECT },
    queryOptions: { enabled },
    errorNotification: false,
  });
  return result.data?.[0];
}
