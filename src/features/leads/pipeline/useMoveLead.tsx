import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { lazy, type ReactNode, Suspense, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "@/lib/ids";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { Lead } from "./api";
import { changeLead, refreshLeads } from "./leadCaches";
import type { MovableLead } from "./leadRow";
import { isQuiet, sendInTurn } from "./moveQueue";
import { whyNotMove } from "./rules";
import { showMove } from "./showMove";
import { type Stage, useStages } from "./stages";
import { isOutdated, useRefusedMove } from "./useRefusedMove";

const EndLeadDialog = lazy(() => import("./EndLeadDialog").then((file) => ({ default: file.EndLeadDialog })));

interface Wanted {
  moveId: string;
  lead: MovableLead;
  stage: Stage;
  lostReasonId?: string | undefined;
}

interface Ending extends Wanted {
  takeBack: () => void;
  sending: boolean;
  error: unknown;
}

/** What the server's answer tells of a lead that lists show. */
function placeOf({ stage_id, stage_entered_at, closed_at, lost_reason_id, version, updated_at }: Lead) {
  return { stage_id, stage_entered_at, closed_at, lost_reason_id, version, updated_at };
}

interface MoveLead {
  /** Moves a lead: shown at once, taken back with the reason if refused; won and lost ask first. */
  move: (lead: MovableLead, stage: Stage) => void;
  /** To be rendered once by whoever uses the hook. */
  dialog: ReactNode;
}

/** Moves leads along the pipeline, from the board, a list or the lead's own page. */
export function useMoveLead(): MoveLead {
  const { t } = useTranslation();
  const client = useQueryClient();
  const language = useLanguage();
  const { message, notification } = App.useApp();
  const { byId } = useStages();
  const explain = useRefusedMove();
  const [ending, setEnding] = useState<Ending | null>(null);

  const send = useCallback(
    async ({ moveId, lead, stage, lostReasonId }: Wanted) => {
      const { id: leadId, version } = lead;
      const moved = await sendInTurn({ moveId, leadId, stageId: stage.id, version, lostReasonId });
      // where it was moved on meanwhile, it stays
      changeLead(client, leadId, (row) =>
        row.stage_id === moved.stage_id ? { ...row, ...placeOf(moved) } : { ...row, version: moved.version },
      );
      if (isQuiet()) {
        refreshLeads(client);
      }
    },
    [client],
  );

  const moveOn = useCallback(
    async (wanted: Wanted) => {
      const takeBack = showMove(client, wanted.lead.id, wanted.stage);
      try {
        await send(wanted);
      } catch (error) {
        takeBack();
        await explain(error, wanted.lead, () => void moveOn(wanted));
      }
    },
    [client, send, explain],
  );

  const move = useCallback(
    (lead: MovableLead, stage: Stage) => {
      const from = byId.get(lead.stage_id);
      if (!from || from.id === stage.id) {
        return;
      }
      const refusal = whyNotMove(from, stage);
      if (refusal) {
        notification.warning({
          key: `move-${lead.id}`,
          message: t("leads.move.refused", { name: lead.prospect_name }),
          description: t(`errors.${refusal}`),
        });
        return;
      }
      const wanted = { moveId: newId(), lead, stage };
      if (stage.kind === "open") {
        void moveOn(wanted);
      } else {
        setEnding({ ...wanted, takeBack: showMove(client, lead.id, stage), sending: false, error: null });
      }
    },
    [byId, client, moveOn, notification, t],
  );

  const cancel = () => {
    ending?.takeBack();
    setEnding(null);
  };

  const confirm = async (lostReasonId?: string) => {
    if (!ending || ending.sending) {
      return;
    }
    // another reason is another move: a repeat of the first would keep the first reason
    const isRepeat = ending.lostReasonId === undefined || ending.lostReasonId === lostReasonId;
    const tried = { ...ending, lostReasonId, moveId: isRepeat ? ending.moveId : newId() };
    setEnding({ ...tried, sending: true, error: null });
    try {
      await send(tried);
      setEnding(null);
      message.success(
        t("leads.end.done", { name: ending.lead.prospect_name, stage: localizedName(ending.stage, language) }),
      );
    } catch (error) {
      if (isOutdated(error)) {
        cancel();
        await explain(error, ending.lead, () => {});
      } else {
        setEnding({ ...tried, sending: false, error });
      }
    }
  };

  return {
    move,
    dialog: ending && (
      <Suspense fallback={null}>
        <EndLeadDialog
          prospectName={ending.lead.prospect_name}
          stage={ending.stage}
          sending={ending.sending}
          error={ending.error}
          onConfirm={(reason) => void confirm(reason)}
          onCancel={cancel}
        />
      </Suspense>
    ),
  };
}
