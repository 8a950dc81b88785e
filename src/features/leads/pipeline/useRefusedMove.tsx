import { useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { now } from "@/lib/clock";
import { relativeMoment } from "@/lib/formatDates";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import { fetchLastChange, fetchLeadRow } from "./api";
import { changeLead } from "./leadCaches";
import type { MovableLead } from "./leadRow";
import { useStages } from "./stages";

const OUTDATED = new Set(["stale", "lead_closed", "lead_open", "stage_backwards", "lead_not_found"]);

/** True when the card itself is out of date, so that sending the same again cannot help. */
export function isOutdated(error: unknown): boolean {
  return error instanceof BackendError && OUTDATED.has(error.key);
}

const TROUBLES = ["network", "timeout", "server"] as const;

/** What failed where nothing is known to be wrong with the move itself, so that it can be repeated; and the code to quote. */
function passingTrouble(error: unknown): { key: (typeof TROUBLES)[number]; code: string } | undefined {
  const key = error instanceof BackendError && TROUBLES.find((trouble) => trouble === error.key);
  return key ? { key, code: error.code } : undefined;
}

/** Gives a function that says why a move was taken back, offers to repeat it, or brings an outdated card up to date. */
export function useRefusedMove(): (
  error: unknown,
  lead: Pick<MovableLead, "id" | "prospect_name">,
  repeat: () => void,
  what?: "move" | "reopen",
) => Promise<void> {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const client = useQueryClient();
  const message = useErrorMessage();
  const language = useLanguage();
  const { byId } = useStages();

  const whatHappened = useCallback(
    async (lead: { id: string }): Promise<string | null> => {
      const [row, last] = await Promise.all([fetchLeadRow(lead.id), fetchLastChange(lead.id)]);
      changeLead(client, lead.id, () => row);
      const stage = row && byId.get(row.stage_id);
      if (!stage) {
        return null;
      }
      const name = last?.actor?.full_name;
      return name
        ? t("leads.move.changedBy", {
            name,
            when: relativeMoment(last.occurred_at, { now: now(), language }),
            stage: localizedName(stage, language),
          })
        : t("leads.move.changed", { stage: localizedName(stage, language) });
    },
    [client, byId, language, t],
  );

  const why = useCallback(
    (error: unknown, facts: string | null): string => {
      const trouble = passingTrouble(error);
      if (trouble) {
        return `${t(`leads.move.${trouble.key}`)} ${t("leads.move.code", { code: trouble.code })}`;
      }
      const isStale = error instanceof BackendError && error.key === "stale";
      return [isStale && facts ? null : message(error), facts].filter(Boolean).join(" ");
    },
    [message, t],
  );

  return useCallback(
    async (error, lead, repeat, what = "move") => {
      const key = `move-${lead.id}`;
      const mayRepeat = passingTrouble(error) !== undefined;
      const retry = () => {
        notification.destroy(key);
        repeat();
      };
      const facts = isOutdated(error) ? await whatHappened(lead).catch(() => null) : null;
      notification.error({
        key,
        role: "alert",
        duration: mayRepeat ? 0 : 10,
        message: t(what === "move" ? "leads.move.refused" : "leads.reopen.refused", { name: lead.prospect_name }),
        description: why(error, facts),
        actions: mayRepeat ? <Button onClick={retry}>{t("common.action.retry")}</Button> : undefined,
      });
    },
    [notification, whatHappened, why, t],
  );
}
