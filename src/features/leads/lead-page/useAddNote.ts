import { useCreate } from "@refinedev/core";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";

/** Adds a note to a lead; the same id twice is one note. */
export function useAddNote(leadId: string) {
  const refresh = useRefreshWork();
  const { mutateAsync, mutation } = useCreate({
    resource: "notes",
    successNotification: false,
    errorNotification: false,
    invalidates: [],
  });
  const addNote = async (id: string, body: string) => {
    await mutateAsync({ values: { id, lead_id: leadId, body } });
    refresh();
  };
  return { addNote, isPending: mutation.isPending };
}
