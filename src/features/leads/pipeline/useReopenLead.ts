import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "@/lib/ids";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import { fetchLeadRow, sendReopening } from "./api";
import { changeLead } from "./leadCaches";
import type { MovableLead } from "./leadRow";
import { useStages } from "./stages";
import { useRefusedMove } from "./useRefusedMove";

/** The notice that offers to open a lead again that was just ended. */
export function noticeOfEnd(leadId: string): string {
  return `end-${leadId}`;
}

type EndedLead = Pick<MovableLead, "id" | "version" | "prospect_name">;

/** Gives a function that opens an ended lead again, says in which stage it is, or why it stays closed. */
export function useReopenLead(): (lead: EndedLead) => Promise<void> {
  const { t } = useTranslation();
  const { message, notification } = App.useApp();
  const client = useQueryClient();
  const language = useLanguage();
  const { byId } = useStages();
  const explain = useRefusedMove();
  const refresh = useRefreshWork();

  const send = useCallback(
    async (lead: EndedLead, moveId: string) => {
      try {
        const opened = await sendReopening({ moveId, leadId: lead.id, version: lead.version });
        // what was planned on it is back too: only the row itself tells
        const row = await fetchLeadRow(lead.id);
        changeLead(client, lead.id, () => row);
        refresh();
        notification.destroy(noticeOfEnd(lead.id));
        const stage = byId.get(opened.stage_id);
        message.success(
          t("leads.reopen.done", { name: lead.prospect_name, stage: stage ? localizedName(stage, language) : "" }),
        );
      } catch (error) {
        await explain(error, lead, () => void send(lead, moveId), "reopen");
      }
    },
    [client, byId, explain, language, message, notification, refresh, t],
  );
  return useCallback((lead) => send(lead, newId()), [send]);
}
