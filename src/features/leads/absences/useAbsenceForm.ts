import { Form } from "antd";
import { useState } from "react";
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
export interface AbsenceValues extends Partial<Planned> {
  /** Where there are several to choose from. */
  agency_id?: string;
}

/** Planning an absence: the form, what it sends, and what stood in the way. */
export function useAbsenceForm(onDone: (planned: Planned) => void) {
  const [form] = Form.useForm<AbsenceValues>();
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const { mutateAsync, isPending } = usePlanAbsence();
  const idOf = useCallId();
  const { initial, keep, drop } = useDraft<AbsenceValues>("absence.new", {
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
  return { form, initial, keepAll: () => keep(form.getFieldsValue()), problem, isPending, onFinish };
}
