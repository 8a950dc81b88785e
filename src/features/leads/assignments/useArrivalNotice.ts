import { App } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useProfile } from "@/backend/profile";
import { useActionToast } from "@/ui/useActionToast";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { NOBODY } from "../filters/leadFilters";
import type { Arrival } from "./ReassignForm";

/** Says where leads went, with a way there as far as the reader may go. */
export function useArrivalNotice(): (arrival: Arrival) => void {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useActionToast();
  const navigate = useAppNavigate();
  const role = useProfile().data?.staff?.role;
  return useCallback(
    ({ moved, agencyId, assigneeId, target }) => {
      const agent = target.load?.agents.find(({ id }) => id === assigneeId);
      const text = t("assignments.reassign.done", { count: moved, name: agent?.full_name ?? target.name });
      if (!target.load) {
        message.success(text);
        return;
      }
      const place = `agency=${agencyId}&agent=${assigneeId ?? NOBODY}`;
      say({
        text,
        label: t("assignments.reassign.see"),
        onAct: () => navigate(role === "regional_manager" ? `/region?${place}` : `/leads?view=table&${place}`),
      });
    },
    [t, message, say, navigate, role],
  );
}
