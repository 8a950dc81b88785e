import { useCreate } from "@refinedev/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { BackendError } from "@/backend/errors";
import { callFunction } from "@/backend/rpc";
import { useVersionedSave } from "@/backend/useVersionedSave";
import { differing, part } from "@/ui/record/differing";
import { OPEN_FOLLOW_UP_SELECT, type OpenFollowUp } from "./followUp";
import { hideFollowUp } from "./followUpCaches";
import { useRefreshWork } from "./useRefreshWork";

/** A follow-up to plan; its id is made when the form opens, so that sending twice plans once. */
export interface Plan {
  id: string;
  kind: string;
  due_at: string;
  note: string;
  assignee_id?: string | undefined;
}

/** How a follow-up ended, and what comes next. */
export interface Completion {
  id: string;
  version: number;
  outcome: string;
  note: string;
  next: Plan | null;
  /** Why nothing comes next. */
  noNextReasonId?: string | undefined;
}

/** The plan as the database takes it: nobody named means the lead's owner. */
function planJson<Part extends Omit<Plan, "id">>({ assignee_id, ...plan }: Part) {
  return assignee_id ? { ...plan, assignee_id } : plan;
}

/** Closes a follow-up with its outcome and plans the next in one step. */
export function useCompleteFollowUp() {
  const client = useQueryClient();
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: ({ id, version, outcome, note, next, noNextReasonId }: Completion) =>
      callFunction("complete_follow_up", {
        p_id: id,
        p_outcome: outcome,
        p_version: version,
        p_note: note,
        ...(next ? { p_next: planJson(next) } : {}),
        ...(noNextReasonId ? { p_no_next_reason_id: noNextReasonId } : {}),
      }),
    onMutate: ({ id }) => hideFollowUp(client, id),
    onError: (_error, _completion, putBack) => putBack?.(),
    // also after a refusal: the row put back may be an older one than the server's
    onSettled: refresh,
  });
}

interface Handing {
  /** Made for these very words to this colleague, so that sending twice hands it once. */
  id: string;
  followUpId: string;
  assigneeId: string;
  version: number;
  note: string;
}

/** Hands a follow-up to a colleague of its agency with a few words. */
export function useHandFollowUp() {
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: ({ id, followUpId, assigneeId, version, note }: Handing) =>
      callFunction("hand_follow_up", {
        p_id: id,
        p_follow_up_id: followUpId,
        p_assignee_id: assigneeId,
        p_version: version,
        p_note: note,
      }),
    onSettled: refresh,
  });
}

/** What differs between a plan and the follow-up as it was written. */
function changedSince(plan: Partial<OpenFollowUp>, { due_at, ...written }: OpenFollowUp): Partial<OpenFollowUp> {
  // the API writes a moment in its own way
  return part(plan, differing(plan, { ...written, due_at: new Date(due_at).toISOString() }));
}

/**
 * Plans a follow-up on a lead under the id its form made. Where an earlier try had arrived although its answer did
 * not, what was changed in the form since is saved over it.
 */
export function usePlanFollowUp(id: string) {
  const refresh = useRefreshWork();
  const { save, isPending } = useVersionedSave<OpenFollowUp>(
    "follow_ups",
    id,
    OPEN_FOLLOW_UP_SELECT,
    "agency_inactive",
  );
  const { mutateAsync, mutation } = useCreate<OpenFollowUp>({
    resource: "follow_ups",
    successNotification: false,
    errorNotification: false,
    invalidates: [],
  });
  const plan = async (leadId: string, values: Omit<Plan, "id">) => {
    const columns = planJson(values);
    const { data } = await mutateAsync({
      values: { id, lead_id: leadId, ...columns },
      meta: { select: OPEN_FOLLOW_UP_SELECT },
    });
    const changed = changedSince(columns, data);
    if (Object.keys(changed).length > 0 && !(await save(changed, data.version))) {
      throw new BackendError({ key: "stale", status: 409, code: "PT409" });
    }
    refresh();
  };
  return { plan, isPending: mutation.isPending || isPending };
}
