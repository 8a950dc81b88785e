import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import type { Day } from "@/lib/dates";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";

/** Plans that somebody is away; what falls in it goes to the stand-in once it begins. */
export function usePlanAbsence() {
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: (args: FunctionArgs<"plan_absence">) => callFunction("plan_absence", args),
    onSettled: refresh,
  });
}

/** Ends an absence, or cancels one to come; what is still open is given back. */
export function useEndAbsence() {
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: (args: FunctionArgs<"end_absence">) => callFunction("end_absence", args),
    onSettled: refresh,
  });
}

/** How many follow-ups an absence until a day would hand to the stand-in; undefined until it is known. */
export function useAbsencePreview(staffId: string | undefined, endsOn: Day | undefined): number | undefined {
  return useQuery<number>({
    queryKey: ["absence_preview", staffId, endsOn],
    queryFn: ({ signal }) =>
      callFunction("absence_preview", { p_staff_id: staffId ?? "", p_ends_on: endsOn ?? "" }, signal),
    enabled: staffId !== undefined && endsOn !== undefined,
    placeholderData: keepPreviousData,
  }).data;
}
