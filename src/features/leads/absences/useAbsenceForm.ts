import { Form } from "antd";
import { useState } from "react";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useCallId } from "@/backend/useCallId";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { today } from "@/lib/clock";
import { addDays, type Day } from "@/lib/dates";
import { usePlanAbsence } from "./api";

/** A planned absence, as it is sent. */
export interface Planned {
  staff_id: string;
  starts_on: Day;
  ends_on: Day;
  stand_in_id: string;
}

/** What the form of an absence holds. */
export type AbsenceValues = {
  /** `agency_id` where there are several to choose from. */
  [Field in keyof Planned | "agency_id"]?: string | undefined;
};

/** What was kept, of the people who are there by now: some may have left, or belong to another agency. */
function ofThoseThere(kept: AbsenceValues, agencies: AgencyLoad[]): AbsenceValues {
  const agency = agencies.length === 1 ? agencies[0] : agencies.find(({ id }) => id === kept.agency_id);
  const idOf = (kept: string | undefined) => agency?.agents.find(({ id }) => id === kept)?.id;
  const { staff_id, stand_in_id, ...days } = kept;
  return { ...days, agency_id: agency?.id, staff_id: idOf(staff_id), stand_in_id: idOf(stand_in_id) };
}

/** Planning an absence: the form, what it sends, and what stood in the way. */
export function useAbsenceForm(agencies: AgencyLoad[], onDone: (planned: Planned) => void) {
  const [form] = Form.useForm<AbsenceValues>();
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const { mutateAsync, isPending } = usePlanAbsence();
  const idOf = useCallId();
  const {
    initial: kept,
    keep,
    drop,
  } = useDraft<AbsenceValues>("absence.new", {
    starts_on: today(),
    ends_on: addDays(today(), 6),
  });

  const onFinish = async ({ staff_id, stand_in_id, starts_on, ends_on }: AbsenceValues) => {
    if (!staff_id || !stand_in_id || !starts_on || !ends_on || isPending) {
      return;
    }
    setProblem(null);
    const planned = { staff_id, stand_in_id, starts_on, ends_on };
    try {
      await mutateAsync({
        p_id: idOf(planned),
        p_staff_id: staff_id,
        p_stand_in_id: stand_in_id,
        p_starts_on: starts_on,
        p_ends_on: ends_on,
      });
      drop();
      onDone(planned);
    } catch (error) {
      setProblem(applyFormErrors(form, error, message, { dates: "ends_on" }) ? null : error);
    }
  };
  const initial = ofThoseThere(kept, agencies);
  return { form, initial, keepAll: () => keep(form.getFieldsValue()), problem, isPending, onFinish };
}
