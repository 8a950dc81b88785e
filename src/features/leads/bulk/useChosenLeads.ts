import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { BackendError } from "@/backend/errors";
import { newId } from "@/lib/ids";
import { fetchStillThere } from "../assignments/api";
import type { SeenLead } from "../table/useSelection";
import { changedLeads } from "./changedLeads";

const GONE = new Set(["lead_closed", "lead_not_found"]);

/** The leads a step is for. */
export interface Chosen {
  ids: string[];
  /** Whose they were when they were chosen. */
  seen?: SeenLead[] | undefined;
}

/** The leads one step is for, what others did with some of them meanwhile, and how to go on with the rest; `alsoEnded` for a step that ended ones take too. */
export function useChosenLeads(chosen: Chosen, alsoEnded = false) {
  const [ids, setIds] = useState(chosen.ids);
  // one id for one choice: sent again it is the same step, with another choice it is another
  const [step, setStep] = useState(newId);
  const [problem, setProblem] = useState<unknown>(null);
  const anotherChoice = () => setStep(newId());
  const changed = changedLeads(problem);

  /** Leaves out what somebody else took, moved or closed meanwhile. */
  const rest = useMutation({
    mutationFn: async () => {
      const left = changed && new Set(changed.lead_ids);
      return left ? ids.filter((id) => !left.has(id)) : fetchStillThere(ids, alsoEnded);
    },
    onSuccess: (open) => {
      setIds(open);
      anotherChoice();
      setProblem(null);
    },
  });

  return {
    ids,
    seen: chosen.seen?.filter(({ id }) => ids.includes(id)),
    step,
    anotherChoice,
    problem,
    setProblem,
    changed,
    someGone: problem instanceof BackendError && GONE.has(problem.key),
    rest,
  };
}

export type ChosenLeads = ReturnType<typeof useChosenLeads>;
