import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AgentLoad } from "@/backend/agencyLoad";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import { type LeadNow, leadNow } from "./assignable";
import { showAssigned } from "./showAssigned";

interface Assignment {
  args: FunctionArgs<"assign_lead">;
  agent: Pick<AgentLoad, "id" | "full_name">;
}

/** Gives a lead to somebody of its agency and answers with it as it is then; shown at once, taken back if refused. */
export function useAssignLead() {
  const client = useQueryClient();
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: async ({ args }: Assignment): Promise<LeadNow | null> =>
      leadNow(await callFunction("assign_lead", args)),
    onMutate: ({ args, agent }) => showAssigned(client, args.p_lead_id, agent),
    onError: (_error, _assignment, takeBack) => takeBack?.(),
    onSettled: refresh,
  });
}
