import { useCreate } from "@refinedev/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { callFunction } from "@/backend/rpc";
import type { FollowUpKind, FollowUpOutcome } from "./followUp";
import { hideFollowUp } from "./followUpCaches";
import { useRefreshWork } from "./useRefreshWork";

/** A follow-up to plan; its id is made when the form opens, so that sending twice plans once. */
export interface Plan {
  id: string;
  kind: FollowUpKind;
  due_at: string;
  note: string;
  assignee_id?: string | undefined;
}

/** How a follow-up ended, and what comes next. */
export interface Completion {
  id: string;
  version: number;
  outcome: FollowUpOutcome;
  note: string;
  next: Plan | null;
}

/** The plan as the database takes it: nobody named means the lead's owner. */
function planJson({ assignee_id, ...plan }: Plan) {
  return assignee_id ? { ...plan, assignee_id } : plan;
}

/** Closes a follow-up with its outcome and plans the next in one step. */
export function useCompleteFollowUp() {
  const client = useQueryClient();
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: ({ id, version, outcome, note, next }: Completion) =>
      callFunction("complete_follow_up", {
        p_id: id,
        p_outcome: outcome,
        p_version: version,
        p_note: note,
        ...(next ? { p_next: planJson(next) } : {}),
      }),
    onMutate: ({ id }) => hideFollowUp(client, id),
    onError: (_error, _completion, putBack) => putBack?.(),
    // also after a refusal: the row put back may be an older one than the server's
    onSettled: refresh,
  });
}

/** Plans a follow-up on a lead. */
export function usePlanFollowUp() {
  const refresh = useRefreshWork();
  const { mutateAsync, mutation } = useCreate({
    resource: "follow_ups",
    successNotification: false,
    errorNotification: false,
    invalidates: [],
  });
  const plan = async (leadId: string, values: Plan) => {
    await mutateAsync({ values: { lead_id: leadId, ...planJson(values) } });
    refresh();
  };
  return { plan, isPending: mutation.isPending };
}
