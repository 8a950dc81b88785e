import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { FormProblem } from "@/ui/FormProblem";
import { AgentChoice } from "../assignments/AgentChoice";
import { SheetForm } from "../follow-up-forms/SheetForm";
import { AbsenceDays } from "./AbsenceDays";
import { AbsencePreview } from "./AbsencePreview";
import { type Planned, useAbsenceForm } from "./useAbsenceForm";

interface AbsenceFormProps {
  agency: AgencyLoad;
  onDone: (planned: Planned) => void;
}

/** Who is away from when to when, and who stands in, with the load each carries. */
export function AbsenceForm({ agency, onDone }: AbsenceFormProps) {
  const { t } = useTranslation();
  const { form, initial, keepAll, problem, isPending, onFinish } = useAbsenceForm(agency.id, onDone);
  const away = Form.useWatch("staff_id", form) ?? initial.staff_id;
  const colleagues = agency.agents.filter(({ id }) => id !== away);
  return (
    <SheetForm
      form={form}
      name="absence"
      initialValues={initial}
      onValuesChange={keepAll}
      onFinish={(values) => void onFinish(values)}
      submitLabel={t("absences.form.save")}
      pending={isPending}
    >
      <FormProblem error={problem} />
      <Form.Item
        name="staff_id"
        required={false}
        label={t("absences.form.who")}
        rules={[{ required: true, message: t("absences.form.whoRequired") }]}
      >
        <Select
          showSearch
          autoFocus
          optionFilterProp="label"
          placeholder={t("absences.form.whoHint")}
          onChange={(id: string) => {
            if (form.getFieldValue("stand_in_id") === id) {
              form.setFieldValue("stand_in_id", undefined);
            }
          }}
          options={agency.agents.map(({ id, full_name }) => ({ value: id, label: full_name }))}
        />
      </Form.Item>
      <AbsenceDays />
      <Form.Item
        name="stand_in_id"
        label={t("absences.form.standIn")}
        rules={[{ required: true, message: t("absences.form.standInRequired") }]}
      >
        <AgentChoice agents={colleagues} />
      </Form.Item>
      <AbsencePreview agents={agency.agents} />
    </SheetForm>
  );
}
