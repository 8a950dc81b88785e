import { useMutation } from "@tanstack/react-query";
import { supabaseClient } from "@/backend/client";
import { callFunction, type FunctionArgs } from "@/backend/rpc";
import { toBackendError } from "@/backend/toBackendError";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";

/** Hands several leads over to an agency and maybe somebody there, all or none; answers how many changed hands. */
export function useReassignLeads() {
  const refresh = useRefreshWork();
  return useMutation({
    mutationFn: (args: FunctionArgs<"reassign_leads">) =>
      callFunction<"reassign_leads", { moved: number }>("reassign_leads", args),
    onSuccess: refresh,
  });
}

/** Ids in one address: more would be too long for a server to take. */
const AT_ONCE = 100;

async function fetchSome(ids: string[], closed: boolean): Promise<string[]> {
  const leads = supabaseClient.from("leads").select("id").in("id", ids);
  const { data, error } = await (closed ? leads : leads.is("closed_at", null));
  if (error) {
    throw toBackendError(error);
  }
  return data.map(({ id }) => id);
}

/** Those of the leads that the reader still sees and that are still open, or (`closed`) ended too. */
export async function fetchStillThere(ids: string[], closed = false): Promise<string[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const open = new Set((await Promise.all(parts.map((part) => fetchSome(part, closed)))).flat());
  return ids.filter((id) => open.has(id));
}
