import { Form } from "antd";
import { useRef, useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { today } from "@/lib/clock";
import { addDays, type Day } from "@/lib/dates";
import { newId } from "@/lib/ids";
import { usePlanAbsence } from "./api";

/** What the form of an absence holds. */
export interface AbsenceValues {
  staff_id?: string;
  starts_on: Day;
  ends_on: Day;
  stand_in_id?: string;
}

/** A planned absence, as it was sent. */
export type Planned = Required<AbsenceValues>;

/** Planning an absence: the form, what it sends, and what stood in the way. */
export function useAbsenceForm(agencyId: string, onDone: (planned: Planned) => void) {
  const [form] = Form.useForm<AbsenceValues>();
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const { mutateAsync, isPending } = usePlanAbsence();
  const { initial, keep, drop } = useDraft<AbsenceValues>(`absence.${agencyId}`, {
    starts_on: today(),
    ends_on: addDays(today(), 6),
  });
  /** What was sent under which id: other days are another absence, a repeat is the same. */
  const sent = useRef({ id: newId(), what: "" });

  const onFinish = async ({ staff_id, stand_in_id, starts_on, ends_on }: AbsenceValues) => {
    if (!staff_id || !stand_in_id || isPending) {
      return;
    }
    setProblem(null);
    const what = JSON.stringify([staff_id, stand_in_id, starts_on, ends_on]);
    if (sent.current.what !== what) {
      sent.current = { id: newId(), what };
    }
    try {
      await mutateAsync({
        p_id: sent.current.id,
        p_staff_id: staff_id,
        p_stand_in_id: stand_in_id,
        p_starts_on: starts_on,
        p_ends_on: ends_on,
      });
      drop();
      onDone({ staff_id, stand_in_id, starts_on, ends_on });
    } catch (error) {
      setProblem(applyFormErrors(form, error, message, { dates: "ends_on" }) ? null : error);
    }
  };
  return { form, initial, keepAll: () => keep(form.getFieldsValue()), problem, isPending, onFinish };
}
