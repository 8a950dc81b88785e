import { Form } from "antd";
import { useRef } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useCallId } from "@/backend/useCallId";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useSeenSave } from "@/backend/useSeenSave";
import { differing } from "@/ui/record/differing";
import type { Absence } from "./absences";
import { useChangeAbsence } from "./api";
import type { Planned } from "./useAbsenceForm";

/** What of an absence can be changed. */
export type AbsenceColumns = Pick<Absence, "starts_on" | "ends_on" | "stand_in_id">;

type Seen = AbsenceColumns & Pick<Absence, "version">;

const columnsOf = ({ starts_on, ends_on, stand_in_id }: AbsenceColumns): AbsenceColumns => ({
  starts_on,
  ends_on,
  stand_in_id,
});

const isSame = (one: AbsenceColumns, other: AbsenceColumns) => differing(columnsOf(one), columnsOf(other)).length === 0;

/** Changing an absence over the version it was seen in: the form, what it sends, and what stood in the way. */
export function useAbsenceChange(absence: Absence, onDone: () => void) {
  const [form] = Form.useForm<Planned>();
  const message = useErrorMessage();
  const idOf = useCallId();
  const { mutateAsync } = useChangeAbsence();
  const edit = useSeenSave<Seen, AbsenceColumns>({
    draft: `absence.${absence.id}`,
    saved: { ...columnsOf(absence), version: absence.version },
    begin: columnsOf,
    isSame,
    says: isSame,
    write: ({ starts_on, ends_on, stand_in_id }, { version }) =>
      mutateAsync({
        p_id: idOf([starts_on, ends_on, stand_in_id, version]),
        p_absence_id: absence.id,
        p_version: version,
        p_stand_in_id: stand_in_id,
        p_starts_on: starts_on,
        p_ends_on: ends_on,
      }),
    theirsOf: (detail) => detail as Seen,
    onRefused: (error) => applyFormErrors(form, error, message, { dates: "ends_on" }),
    onSaved: onDone,
    onCancel: onDone,
  });
  const initial = useRef<Planned>({ staff_id: absence.staff_id, ...edit.typed });
  return {
    form,
    edit,
    initial: initial.current,
    keepAll: () => edit.set(columnsOf(form.getFieldsValue())),
    onFinish: (values: Planned) => edit.save(columnsOf(values)),
    settle: (chosen: AbsenceColumns) => {
      form.setFieldsValue(chosen);
      edit.settle(chosen);
    },
  };
}
