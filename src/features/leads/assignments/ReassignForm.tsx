import { Button, Form } from "antd";
import { useTranslation } from "react-i18next";
import { type AgencyLoad, useAgencyLoad } from "@/backend/agencyLoad";
import { useProfile } from "@/backend/profile";
import { LoadProblem } from "@/ui/LoadProblem";
import forms from "@/ui/SheetForm.module.css";
import { ListSkeleton } from "@/ui/Skeletons";
import { submitOnModEnter } from "@/ui/submitOnModEnter";
import { ChosenProblem } from "../bulk/ChosenProblem";
import type { SeenLead } from "../table/useSelection";
import { ReasonField } from "./ReasonField";
import { TargetFields } from "./TargetFields";
import { type Target, useTargets } from "./targets";
import { type HandedOver, useReassignForm } from "./useReassignForm";

/** Where leads went and how many, with the agency's name. */
export interface Arrival extends HandedOver {
  target: Target;
}

interface ReassignFormProps {
  /** The leads selected. */
  leadIds: string[];
  /** Whose they were when they were selected. */
  seen?: SeenLead[] | undefined;
  /** The agency proposed: that of the leads, where they share one. */
  agencyId?: string | undefined;
  /** False where nobody has them yet: then somebody must be named. */
  owned?: boolean;
  onDone: (arrival: Arrival) => void;
}

function Fields({ leadIds, seen, agencyId, owned = true, onDone, load }: ReassignFormProps & { load: AgencyLoad[] }) {
  const { t } = useTranslation();
  const own = useProfile().data?.agency?.id;
  const { groups, isLoading, error } = useTargets(load);
  const targetOf = (id: string | undefined) =>
    groups.flatMap(({ targets }) => targets).find((target) => target.id === id);
  const { form, initial, keep, leads, isPending, onFinish } = useReassignForm(
    { ids: leadIds, seen },
    own ?? agencyId,
    (handedOver) => {
      const target = targetOf(handedOver.agencyId);
      if (target) {
        onDone({ ...handedOver, target });
      }
    },
  );
  const chosen = Form.useWatch("agency_id", form) ?? initial.agency_id;
  return (
    <Form
      form={form}
      name="reassign"
      layout="vertical"
      requiredMark={false}
      className={forms.form ?? ""}
      initialValues={initial}
      onValuesChange={keep}
      onFinish={(values) => void onFinish(values)}
      onKeyDownCapture={submitOnModEnter(form)}
    >
      <ChosenProblem leads={{ ...leads, problem: leads.problem ?? error }} />
      <TargetFields
        groups={groups}
        isLoading={isLoading}
        target={targetOf(chosen)}
        choosesAgency={own === undefined}
        mayLeave={owned}
        onAnother={leads.anotherChoice}
      />
      <ReasonField owned={owned} onChoose={keep} />
      <div className={forms.actions}>
        <Button type="primary" htmlType="submit" loading={isPending} disabled={leads.ids.length === 0}>
          {t(owned ? "assignments.reassign.all" : "assignments.reassign.giveAll", { count: leads.ids.length })}
        </Button>
      </div>
    </Form>
  );
}

/** Hands the selected leads over to another agency or agent, with a reason. */
export function ReassignForm(props: ReassignFormProps) {
  const { data, error, isFetching, refetch } = useAgencyLoad();
  if (data) {
    return <Fields {...props} load={data} />;
  }
  return error ? (
    <LoadProblem error={error} retrying={isFetching} onRetry={() => void refetch()} />
  ) : (
    <ListSkeleton rows={5} />
  );
}
