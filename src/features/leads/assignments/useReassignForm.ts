import { useMutation } from "@tanstack/react-query";
import { Form } from "antd";
import { useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { BackendError } from "@/backend/errors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { NOBODY } from "../filters/leadFilters";
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

const GONE = new Set(["lead_closed", "lead_not_found"]);

/** Handing the selected leads over: the form, what it sends, what stood in the way and how to go on with the rest. */
export function useReassignForm(
  selected: string[],
  agencyId: string | undefined,
  onDone: (handedOver: HandedOver) => void,
) {
  const [form] = Form.useForm<ReassignValues>();
  const draft = useDraft("reassign", { reason: "" });
  const message = useErrorMessage();
  const [problem, setProblem] = useState<unknown>(null);
  const [ids, setIds] = useState(selected);
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
      });
      draft.drop();
      onDone({ moved, agencyId: agency_id, assigneeId: assignee });
    } catch (error) {
      setProblem(applyFormErrors(form, error, message) ? null : error);
    }
  };

  /** Leaves out what somebody else took or closed meanwhile. */
  const rest = useMutation({
    mutationFn: () => fetchStillOpen(ids),
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
    isPending,
    onFinish,
    anotherChoice,
    someGone: problem instanceof BackendError && GONE.has(problem.key),
    rest,
  };
}
