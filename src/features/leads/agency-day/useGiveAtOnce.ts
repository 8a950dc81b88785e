import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { useUndoToast } from "@/ui/useUndoToast";
import { useReassignLeads } from "../assignments/api";
import { useAssignLead } from "../assignments/useAssignLead";
import type { LeadRow } from "../pipeline/leadRow";

/**
 * Gives a function that gives a lead to somebody without a form: it leaves the queue at once, comes back with the reason
 * when it is refused, and can be taken back for a few seconds.
 */
export function useGiveAtOnce(agents: AgentLoad[], onGiven: (leadId: string) => void) {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const message = useErrorMessage();
  const sayUndo = useUndoToast();
  const { mutateAsync: assign } = useAssignLead();
  const { mutateAsync: reassign } = useReassignLeads();

  const refused = useCallback(
    (error: unknown, title: string) =>
      notification.error({ message: title, description: message(error), placement: "bottom", role: "alert" }),
    [notification, message],
  );

  const takeBack = useCallback(
    async ({ id, agency_id, prospect_name }: LeadRow, recipientId: string) => {
      try {
        await reassign({
          p_id: newId(),
          p_lead_ids: [id],
          p_agency_id: agency_id,
          p_reason: t("assignments.atOnce.undone"),
          p_seen: [{ id, agency_id, assignee_id: recipientId }],
        });
      } catch (error) {
        refused(error, t("assignments.atOnce.notUndone", { lead: prospect_name }));
      }
    },
    [reassign, refused, t],
  );

  return useCallback(
    async (lead: LeadRow, agent: AgentLoad) => {
      const args = { p_id: newId(), p_lead_id: lead.id, p_assignee_id: agent.id, p_version: lead.version };
      try {
        const answer = await assign({ args, agent });
        // who is away does not get it: their stand-in does
        const recipient = agents.find(({ id }) => id === answer?.assignee_id) ?? agent;
        onGiven(lead.id);
        sayUndo({
          text: t("assignments.assign.given", { lead: lead.prospect_name, agent: recipient.full_name }),
          onUndo: () => void takeBack(lead, recipient.id),
        });
      } catch (error) {
        refused(error, t("assignments.atOnce.refused", { lead: lead.prospect_name, agent: agent.full_name }));
      }
    },
    [assign, agents, onGiven, sayUndo, takeBack, refused, t],
  );
}
