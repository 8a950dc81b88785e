import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { SheetForm } from "@/ui/SheetForm";
import { LabelSelect } from "../labels/LabelSelect";
import { ManageLabels } from "../labels/ManageLabels";
import { useMakeLabels } from "../labels/useLabels";
import { agencyOf } from "./agencyOf";
import { useStep } from "./api";
import { ChosenProblem } from "./ChosenProblem";
import type { StepFormProps } from "./StepButton";
import { useChosenLeads } from "./useChosenLeads";

interface LabelValues {
  add: string[];
  remove: string[];
}

function Fields({ chosen, onDone, agencyId }: StepFormProps & { agencyId: string }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<LabelValues>();
  const leads = useChosenLeads(chosen, true);
  const { mutateAsync, isPending } = useStep("label_leads");
  const makeLabels = useMakeLabels(agencyId);

  const onFinish = async ({ add, remove }: LabelValues) => {
    leads.setProblem(null);
    try {
      const p_add = await makeLabels(add);
      form.setFieldsValue({ add: p_add });
      const { changed } = await mutateAsync({ p_id: leads.step, p_lead_ids: leads.ids, p_add, p_remove: remove });
      onDone(t("bulk.label.done", { count: changed }));
    } catch (error) {
      leads.setProblem(error);
    }
  };

  return (
    <SheetForm
      form={form}
      name="label-leads"
      initialValues={{ add: [], remove: [] }}
      onValuesChange={leads.anotherChoice}
      onFinish={(values) => void onFinish(values)}
      submitLabel={t("bulk.label.title", { count: leads.ids.length })}
      pending={isPending}
      disabled={leads.ids.length === 0}
    >
      <ChosenProblem leads={leads} />
      <Form.Item name="add" label={t("bulk.label.add")} extra={t("bulk.label.hint")}>
        <LabelSelect agencyId={agencyId} makes />
      </Form.Item>
      <Form.Item
        name="remove"
        label={t("bulk.label.remove")}
        dependencies={["add"]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, remove: string[]) =>
              remove.length + getFieldValue("add").length > 0
                ? Promise.resolve()
                : Promise.reject(new Error(t("bulk.label.required"))),
          }),
        ]}
      >
        <LabelSelect agencyId={agencyId} />
      </Form.Item>
      <ManageLabels agencyId={agencyId} />
    </SheetForm>
  );
}

/** Puts labels on many leads of one agency and takes others off. */
export function LabelLeadsForm(props: StepFormProps) {
  const { t } = useTranslation();
  const agencyId = agencyOf(props.chosen);
  return agencyId ? (
    <Fields {...props} agencyId={agencyId} />
  ) : (
    <EmptyState title={t("bulk.label.several.title")}>{t("bulk.label.several.text")}</EmptyState>
  );
}
