import { useCreate } from "@refinedev/core";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";

interface WrittenNote {
  id: string;
  body: string;
}

/** Adds a note to a lead and gives its text as it was written; the same id twice is one note, with the first text. */
export function useAddNote(leadId: string) {
  const refresh = useRefreshWork();
  const { mutateAsync, mutation } = useCreate<WrittenNote>({
    resource: "notes",
    successNotification: false,
    errorNotification: false,
    invalidates: [],
  });
  const addNote = async (id: string, body: string) => {
    const { data } = await mutateAsync({ values: { id, lead_id: leadId, body }, meta: { select: "id,body" } });
    refresh();
    return data.body;
  };
  return { addNote, isPending: mutation.isPending };
}
