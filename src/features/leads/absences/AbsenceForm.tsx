import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { localizedName } from "@/lib/localized";
import { matches } from "@/lib/text";
import { FormProblem } from "@/ui/FormProblem";
import { SheetForm } from "@/ui/SheetForm";
import { useLanguage } from "@/ui/useLanguage";
import { AbsenceFields } from "./AbsenceFields";
import { type Planned, useAbsenceForm } from "./useAbsenceForm";

interface AbsenceFormProps {
  /** The agencies to choose from; of a single one there is no choice. */
  agencies: AgencyLoad[];
  onDone: (planned: Planned) => void;
}

/** Plans that somebody is away: in which agency, who, and who stands in. */
export function AbsenceForm({ agencies, onDone }: AbsenceFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { form, initial, keepAll, problem, isPending, onFinish } = useAbsenceForm(agencies, onDone);
  const chosen = Form.useWatch("agency_id", form) ?? initial.agency_id;
  const agency = agencies.length === 1 ? agencies[0] : agencies.find(({ id }) => id === chosen);
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
      {agencies.length > 1 && (
        <Form.Item
          name="agency_id"
          required={false}
          label={t("absences.form.agency")}
          rules={[{ required: true, message: t("absences.form.agencyRequired") }]}
        >
          <Select
            showSearch
            autoFocus={agency === undefined}
            placeholder={t("absences.form.agencyHint")}
            filterOption={(typed, option) => matches(option?.label ?? "", typed)}
            onChange={() => {
              form.setFieldsValue({ staff_id: undefined, stand_in_id: undefined });
              // the form tells of what was chosen before it is told of what that clears
              keepAll();
            }}
            options={agencies.map((one) => ({ value: one.id, label: localizedName(one, language) }))}
          />
        </Form.Item>
      )}
      {agency && <AbsenceFields key={agency.id} agents={agency.agents} onCleared={keepAll} />}
    </SheetForm>
  );
}
