import { useMutation } from "@tanstack/react-query";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";

type Step = "move_leads" | "plan_follow_ups" | "label_leads";

/** One step on many leads, all or none; answers how many it changed. */
export function useStep<Name extends Step>(name: Name) {
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: (args: FunctionArgs<Name>) => callFunction<Name, { changed: number }>(name, args),
    onSuccess: refresh,
  });
}
