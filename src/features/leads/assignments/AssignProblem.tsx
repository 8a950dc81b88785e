import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { FormProblem } from "@/ui/FormProblem";
import type { AssignableLead, LeadNow } from "./assignable";

interface AssignProblemProps {
  problem: unknown;
  lead: AssignableLead;
  /** The lead as it stands when somebody was faster. */
  theirs: LeadNow | null;
  agents: AgentLoad[];
}

/** Why the lead was not given: above all, who has it now. */
export function AssignProblem({ problem, lead, theirs, agents }: AssignProblemProps) {
  const { t } = useTranslation();
  if (!theirs) {
    return <FormProblem error={problem} />;
  }
  const said = () => {
    if (theirs.closed_at) {
      return t("assignments.assign.ended");
    }
    if (theirs.agency_id !== lead.agency_id) {
      return t("assignments.assign.moved");
    }
    const owner = agents.find(({ id }) => id === theirs.assignee_id);
    return owner && owner.id !== lead.assignee_id
      ? t("assignments.assign.taken", { name: owner.full_name })
      : t("assignments.assign.changed");
  };
  return (
    <FormProblem error={problem} tone="warning">
      {said()}
    </FormProblem>
  );
}
