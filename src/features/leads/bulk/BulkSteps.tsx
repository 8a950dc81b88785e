import { CalendarOutlined, TagOutlined } from "@ant-design/icons";
import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { Arrow } from "@/ui/Arrow";
import { ReassignButton } from "../assignments/ReassignButton";
import type { SeenLead } from "../table/useSelection";
import { StepButton } from "./StepButton";

const MoveLeadsForm = lazy(() => import("./MoveLeadsForm").then((file) => ({ default: file.MoveLeadsForm })));
const PlanManyForm = lazy(() => import("./PlanManyForm").then((file) => ({ default: file.PlanManyForm })));
const LabelLeadsForm = lazy(() => import("./LabelLeadsForm").then((file) => ({ default: file.LabelLeadsForm })));

interface BulkStepsProps {
  leadIds: string[];
  seen: SeenLead[];
  /** The agency of all of them, where it is known. */
  agencyId?: string | undefined;
  onDone: () => void;
}

/** What can be done with several leads at once, as far as the reader may. */
export function BulkSteps({ leadIds, seen, agencyId, onDone }: BulkStepsProps) {
  const { t } = useTranslation();
  const step = { chosen: { ids: leadIds, seen }, onDone };
  return (
    <>
      <ReassignButton leadIds={leadIds} seen={seen} agencyId={agencyId} onDone={onDone} />
      <StepButton {...step} icon={<Arrow />} label={t("bulk.move.action")} form={MoveLeadsForm} />
      <StepButton {...step} icon={<CalendarOutlined />} label={t("bulk.plan.action")} form={PlanManyForm} />
      <StepButton {...step} icon={<TagOutlined />} label={t("bulk.label.action")} form={LabelLeadsForm} />
    </>
  );
}
