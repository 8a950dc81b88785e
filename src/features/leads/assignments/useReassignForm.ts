import { useMutation } from "@tanstack/react-query";
import { Form } from "antd";
import { useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { BackendError } from "@/backend/errors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { NOBODY } from "../filters/leadFilters";
import type { SeenLead } from "../table/useSelection";
import { fetchStillOpen, useReassignLeads } from "./api";

interface ReassignValues {
  agency_id: string;
  /** Somebody of that agency, or nobody: then its managers choose. */
  assignee_id?: string;
  reason: string;
}

/** Where leads went. */
export interface HandedOver {
  moved: number;
  agencyId: string;
  assigneeId: string | null;
}

/** What became of the leads since they were selected, as the database tells it. */
export interface ChangedLeads {
  count: number;
  taken: number;
  closed: number;
  gone: number;
  /** Who took them, three at most. */
  by: string[];
  /** Names of three of them at most. */
  examples: string[];
  lead_ids: string[];
}

function changedLeads(problem: unknown): ChangedLeads | null {
  const isChanged = problem instanceof BackendError && problem.key === "leads_changed";
  return isChanged ? (problem.detail as ChangedLeads) : null;
}

const GONE = new Set(["lead_closed", "lead_not_found"]);

/** Handing the selected leads over: the form, what it sends, what stood in the way and how to go on with the rest. */
export function useReassignForm(
  selected: { ids: string[]; seen: SeenLead[] | undefined },
  agencyId: string | undefined,
  onDone: (handedOver: HandedOver) => void,
) {
  const [form] = Form.useForm<ReassignValues>();
  const draft = useDraft("reassign", { reason: "" });
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const [ids, setIds] = useState(selected.ids);
  // one id for one choice: sent again it is the same hand-over, with another target it is another
  const [batch, setBatch] = useState(newId);
  const anotherChoice = () => setBatch(newId());
  const { mutateAsync, isPending } = useReassignLeads();

  const onFinish = async ({ agency_id, assignee_id, reason }: ReassignValues) => {
    if (isPending) {
      return;
    }
    const assignee = assignee_id && assignee_id !== NOBODY ? assignee_id : null;
    try {
      const { moved } = await mutateAsync({
        p_id: batch,
        p_lead_ids: ids,
        p_agency_id: agency_id,
        p_reason: reason.trim(),
        ...(assignee && { p_assignee_id: assignee }),
        ...(selected.seen && { p_seen: selected.seen.filter(({ id }) => ids.includes(id)) }),
      });
      draft.drop();
      onDone({ moved, agencyId: agency_id, assigneeId: assignee });
    } catch (error) {
      setProblem(applyFormErrors(form, error, message) ? null : error);
    }
  };

  const changed = changedLeads(problem);

  /** Leaves out what somebody else took or closed meanwhile. */
  const rest = useMutation({
    mutationFn: async () => {
      const left = changed && new Set(changed.lead_ids);
      return left ? ids.filter((id) => !left.has(id)) : fetchStillOpen(ids);
    },
    onSuccess: (open) => {
      setIds(open);
      anotherChoice();
      setProblem(null);
    },
  });

  return {
    form,
    initial: { ...draft.initial, agency_id: agencyId },
    /** What is typed outlives a sheet closed by mistake. */
    keep: () => draft.keep({ reason: form.getFieldValue("reason") }),
    ids,
    problem,
    changed,
    isPending,
    onFinish,
    anotherChoice,
    someGone: problem instanceof BackendError && GONE.has(problem.key),
    rest,
  };
}
