import { useMutation, useQuery } from "@tanstack/react-query";
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

/** Changes the days of an absence or who stands in; what was handed follows. */
export function useChangeAbsence() {
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: (args: FunctionArgs<"change_absence">) => callFunction("change_absence", args),
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

/** What an absence would hand to the stand-in, or what changing it would move. */
export interface AbsenceEffect {
  /** Follow-ups due in its days. */
  within: number;
  /** Those due before, handed if they are still open on the first day. */
  before: number;
  /** What the stand-in has by now and is due in its days. */
  held: number;
  /** What they have and is due after its last day. */
  back: number;
}

/** What an absence on these days would do; undefined until it is known: figures of other days would be said of these. */
export function useAbsencePreview(
  staffId: string | undefined,
  startsOn: Day | undefined,
  endsOn: Day | undefined,
  absenceId: string | undefined,
): AbsenceEffect | undefined {
  return useQuery({
    queryKey: ["absence_preview", staffId, startsOn, endsOn, absenceId],
    queryFn: ({ signal }) =>
      callFunction<"absence_preview", AbsenceEffect>(
        "absence_preview",
        {
          p_staff_id: staffId ?? "",
          p_starts_on: startsOn ?? "",
          p_ends_on: endsOn ?? "",
          ...(absenceId !== undefined && { p_absence_id: absenceId }),
        },
        signal,
      ),
    enabled: staffId !== undefined && startsOn !== undefined && endsOn !== undefined && startsOn <= endsOn,
  }).data;
}
