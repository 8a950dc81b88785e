import { useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { lazy, type ReactNode, type RefObject, Suspense, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "@/lib/ids";
import { localizedName } from "@/lib/localized";
import { useFocusBack } from "@/ui/useFocusBack";
import { useLanguage } from "@/ui/useLanguage";
import { useUndoToast } from "@/ui/useUndoToast";
import type { EndingFacts, Lead } from "./api";
import { sayTheSame } from "./ending";
import { changeLead, refreshLeads } from "./leadCaches";
import type { MovableLead } from "./leadRow";
import { isQuiet, sendInTurn } from "./moveQueue";
import { whyNotMove } from "./rules";
import { showMove } from "./showMove";
import { type Stage, useStages } from "./stages";
import { isOutdated, useRefusedMove } from "./useRefusedMove";
import { noticeOfEnd, useReopenLead } from "./useReopenLead";

const EndLeadDialog = lazy(() => import("./EndLeadDialog").then((file) => ({ default: file.EndLeadDialog })));

interface Wanted {
  moveId: string;
  lead: MovableLead;
  stage: Stage;
  facts?: EndingFacts;
}

interface Ending extends Wanted {
  takeBack: () => void;
  sending: boolean;
  error: unknown;
}

/** What the server's answer tells of a lead that lists show. */
function placeOf(lead: Lead) {
  const { stage_id, stage_entered_at, closed_at, lost_reason_id, sold_product, sold_price_mad } = lead;
  const { version, updated_at } = lead;
  return { stage_id, stage_entered_at, closed_at, lost_reason_id, sold_product, sold_price_mad, version, updated_at };
}

interface MoveLeadOptions {
  /** Whether a lead shows in its last stage while that is still asked about, as a card stays where it was let go. */
  showsAsked?: boolean;
  /** Has the focus after the question, where what asked it is no longer there. */
  focus?: RefObject<HTMLElement | null>;
}

interface MoveLead {
  /** Moves a lead: shown at once, taken back with the reason if refused; won and lost ask what the end says, and can be undone. */
  move: (lead: MovableLead, stage: Stage) => void;
  /** To be rendered once by whoever uses the hook. */
  dialog: ReactNode;
}

/** Moves leads along the pipeline, from the board, a list or the lead's own page. */
export function useMoveLead({ showsAsked = true, focus }: MoveLeadOptions = {}): MoveLead {
  const { t } = useTranslation();
  const client = useQueryClient();
  const language = useLanguage();
  const { notification } = App.useApp();
  const { byId } = useStages();
  const explain = useRefusedMove();
  const reopen = useReopenLead();
  const offerUndo = useUndoToast();
  const [ending, setEnding] = useState<Ending | null>(null);
  const { remember } = useFocusBack(ending !== null, focus);

  const send = useCallback(
    async ({ moveId, lead, stage, facts }: Wanted) => {
      const { id: leadId, version } = lead;
      const moved = await sendInTurn({ moveId, leadId, stageId: stage.id, version, ...facts });
      // where it was moved on meanwhile, it stays
      changeLead(client, leadId, (row) =>
        row.stage_id === moved.stage_id ? { ...row, ...placeOf(moved) } : { ...row, version: moved.version },
      );
      if (isQuiet()) {
        refreshLeads(client);
      }
      return moved;
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
        remember();
        const takeBack = showsAsked ? showMove(client, lead.id, stage) : () => {};
        setEnding({ ...wanted, takeBack, sending: false, error: null });
      }
    },
    [byId, client, moveOn, notification, remember, showsAsked, t],
  );

  const cancel = () => {
    ending?.takeBack();
    setEnding(null);
  };

  const confirm = async (facts: EndingFacts) => {
    if (!ending || ending.sending) {
      return;
    }
    // another reason or price is another move: a repeat of the first would keep what the first said
    const isRepeat = !ending.facts || sayTheSame(ending.facts, facts);
    const tried = { ...ending, facts, moveId: isRepeat ? ending.moveId : newId() };
    setEnding({ ...tried, sending: true, error: null });
    try {
      const { version } = await send(tried);
      setEnding(null);
      offerUndo({
        about: noticeOfEnd(ending.lead.id),
        text: t("leads.end.done", { name: ending.lead.prospect_name, stage: localizedName(ending.stage, language) }),
        onUndo: () => void reopen({ ...ending.lead, version }),
      });
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
          lead={ending.lead}
          stage={ending.stage}
          sending={ending.sending}
          error={ending.error}
          onConfirm={(facts) => void confirm(facts)}
          onCancel={cancel}
        />
      </Suspense>
    ),
  };
}
