import { Form } from "antd";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { type Chosen, useChosenLeads } from "../bulk/useChosenLeads";
import { NOBODY } from "../filters/leadFilters";
import { useReassignLeads } from "./api";

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

/** Handing the selected leads over: the form, what it sends, what stood in the way and how to go on with the rest. */
export function useReassignForm(
  chosen: Chosen,
  agencyId: string | undefined,
  onDone: (handedOver: HandedOver) => void,
) {
  const [form] = Form.useForm<ReassignValues>();
  const draft = useDraft("reassign", { reason: "" });
  const message = useErrorMessage();
  const leads = useChosenLeads(chosen);
  const { mutateAsync, isPending } = useReassignLeads();

  const onFinish = async ({ agency_id, assignee_id, reason }: ReassignValues) => {
    if (isPending) {
      return;
    }
    const assignee = assignee_id && assignee_id !== NOBODY ? assignee_id : null;
    try {
      const { moved } = await mutateAsync({
        p_id: leads.step,
        p_lead_ids: leads.ids,
        p_agency_id: agency_id,
        p_reason: reason.trim(),
        ...(assignee && { p_assignee_id: assignee }),
        ...(leads.seen && { p_seen: leads.seen }),
      });
      draft.drop();
      onDone({ moved, agencyId: agency_id, assigneeId: assignee });
    } catch (error) {
      leads.setProblem(applyFormErrors(form, error, message) ? null : error);
    }
  };

  return {
    form,
    initial: { ...draft.initial, agency_id: agencyId },
    /** What is typed outlives a sheet closed by mistake. */
    keep: () => draft.keep({ reason: form.getFieldValue("reason") }),
    leads,
    isPending,
    onFinish,
  };
}
