import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "@/lib/ids";
import { useUndoToast } from "@/ui/useUndoToast";
import { type Choices, mergeProspects } from "../api";
import type { Prospect } from "../prospect";
import { useUndoMerge } from "./useUndoMerge";

const OFFERED_SECONDS = 20;

/** Makes two persons one and offers to undo it; sent again after a lost answer it is done once. */
export function useMerge(keep: Prospect, merge: Prospect, onMerged: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const offerUndo = useUndoToast();
  const { undo } = useUndoMerge();
  const [id, setId] = useState(newId);
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const busy = useRef(false);

  const submit = async (choices: Choices, name: string) => {
    if (busy.current) {
      return;
    }
    busy.current = true;
    setPending(true);
    setProblem(null);
    try {
      await mergeProspects({ id, keep, merge, choices });
      onMerged();
      offerUndo({
        text: t("prospects.compare.done", { name }),
        seconds: OFFERED_SECONDS,
        onUndo: () => undo(id),
      });
      setId(newId());
      void client.invalidateQueries();
    } catch (error) {
      setProblem(error);
    } finally {
      busy.current = false;
      setPending(false);
    }
  };
  /** Asks for both anew, after somebody else changed one. */
  const reload = () => {
    setProblem(null);
    void client.invalidateQueries();
  };
  return { submit, reload, problem, isPending };
}
