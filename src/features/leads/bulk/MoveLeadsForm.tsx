import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { localizedName } from "@/lib/localized";
import { ChoicePills } from "@/ui/ChoicePills";
import { SheetForm } from "@/ui/SheetForm";
import { StageDot } from "@/ui/StageTag";
import { useLanguage } from "@/ui/useLanguage";
import { LostFields } from "../pipeline/LostFields";
import { useStages } from "../pipeline/stages";
import { useStep } from "./api";
import { ChosenProblem } from "./ChosenProblem";
import type { StepFormProps } from "./StepButton";
import { useChosenLeads } from "./useChosenLeads";

interface MoveValues {
  stage_id: string;
  reason?: string;
}

/** Moves leads forward to one stage, or ends them as lost for one reason; a sale is told lead by lead. */
export function MoveLeadsForm({ chosen, onDone }: StepFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const message = useErrorMessage();
  const [form] = Form.useForm<MoveValues>();
  const { stages, byId } = useStages();
  const leads = useChosenLeads(chosen);
  const { mutateAsync, isPending } = useStep("move_leads");
  const stage = byId.get(Form.useWatch("stage_id", form) ?? "");
  const isLost = stage?.kind === "lost";

  const onFinish = async ({ stage_id, reason }: MoveValues) => {
    leads.setProblem(null);
    try {
      const { changed } = await mutateAsync({
        p_id: leads.step,
        p_lead_ids: leads.ids,
        p_stage_id: stage_id,
        ...(isLost && reason && { p_lost_reason_id: reason }),
        ...(leads.seen && { p_seen: leads.seen }),
      });
      onDone(t("bulk.move.done", { count: changed, stage: stage && localizedName(stage, language) }));
    } catch (error) {
      const isBesideIt = applyFormErrors(form, error, message, { lost_reason_id: "reason" });
      leads.setProblem(isBesideIt ? null : error);
    }
  };

  return (
    <SheetForm
      form={form}
      name="move-leads"
      initialValues={{}}
      onValuesChange={leads.anotherChoice}
      onFinish={(values) => void onFinish(values)}
      submitLabel={t("bulk.move.title", { count: leads.ids.length })}
      pending={isPending}
      disabled={leads.ids.length === 0}
    >
      <ChosenProblem leads={leads} />
      <Form.Item
        name="stage_id"
        label={t("bulk.move.to")}
        rules={[{ required: true, message: t("bulk.move.required") }]}
      >
        <ChoicePills
          label={t("bulk.move.to")}
          choices={stages
            // nothing goes back to the first, and a sale has a price of its own
            .filter(({ kind }, place) => kind !== "won" && place > 0)
            .map((one) => ({
              value: one.id,
              label: localizedName(one, language),
              icon: <StageDot color={one.color} />,
            }))}
        />
      </Form.Item>
      {isLost && <LostFields />}
    </SheetForm>
  );
}
