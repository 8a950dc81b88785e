import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { today } from "@/lib/clock";
import { AgentChoice } from "../assignments/AgentChoice";
import { AbsenceDays } from "./AbsenceDays";
import { AbsencePreview } from "./AbsencePreview";
import type { Absence } from "./absences";
import type { AbsenceValues } from "./useAbsenceForm";
import { useAwayOn } from "./useAbsences";

interface AbsenceFieldsProps {
  agents: AgentLoad[];
  /** The one being changed; its person stays, and its first day once it has come. */
  absence?: Absence;
  /** Called when choosing the person has cleared who stands in. */
  onCleared?: () => void;
}

/** A person who is not chosen here; `id` ties them to their label. */
function FixedPerson({ id, name }: { id?: string; name: string }) {
  return (
    <output id={id}>
      <bdi>{name}</bdi>
    </output>
  );
}

/** Who is away from when to when, and who stands in, with the load each carries: fields of the form around them. */
export function AbsenceFields({ agents, absence, onCleared }: AbsenceFieldsProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<AbsenceValues>();
  const person = Form.useWatch("staff_id", form) ?? absence?.staff_id;
  const first = Form.useWatch("starts_on", form);
  const last = Form.useWatch("ends_on", form);
  const away = useAwayOn(first ?? today(), last ?? first ?? today(), absence?.id);
  return (
    <>
      <Form.Item
        name="staff_id"
        required={false}
        label={t("absences.form.who")}
        rules={[{ required: true, message: t("absences.form.whoRequired") }]}
      >
        {absence ? (
          <FixedPerson name={absence.staff_name} />
        ) : (
          <Select
            showSearch
            autoFocus
            optionFilterProp="label"
            placeholder={t("absences.form.whoHint")}
            onChange={(id: string) => {
              if (form.getFieldValue("stand_in_id") === id) {
                form.setFieldValue("stand_in_id", undefined);
                onCleared?.();
              }
            }}
            options={agents.map(({ id, full_name }) => ({ value: id, label: full_name }))}
          />
        )}
      </Form.Item>
      <AbsenceDays begun={absence !== undefined && absence.starts_on <= today()} />
      <Form.Item
        name="stand_in_id"
        label={t("absences.form.standIn")}
        rules={[{ required: true, message: t("absences.form.standInRequired") }]}
      >
        <AgentChoice agents={agents.filter(({ id }) => id !== person)} away={away} />
      </Form.Item>
      <AbsencePreview agents={agents} absence={absence} />
    </>
  );
}
