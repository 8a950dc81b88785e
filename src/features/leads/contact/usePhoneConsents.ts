import { useQueries } from "@tanstack/react-query";
import { supabaseClient } from "@/backend/client";
import { toBackendError } from "@/backend/toBackendError";

const MINUTE = 60_000;
/** Ids of one request: more would make its address longer than servers take. */
const MOST_IDS = 100;

async function fetchWhoAgreed(prospectIds: string[], signal: AbortSignal): Promise<string[]> {
  const { data, error } = await supabaseClient
    .from("consents")
    .select("prospect_id")
    .eq("channel", "phone")
    .is("withdrawn_at", null)
    .in("prospect_id", prospectIds)
    .abortSignal(signal);
  if (error) {
    throw toBackendError(error);
  }
  return data.map(({ prospect_id }) => prospect_id);
}

/** Tells of a person whether they may be called; undefined until it is known. */
export type MayCall = (prospectId: string) => boolean | undefined;

/** Who of these persons has a consent to be called in force: rows of `lead_rows` do not say it. */
export function usePhoneConsents(prospectIds: string[]): MayCall {
  const ids = [...new Set(prospectIds)].sort();
  const parts = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, index) =>
    ids.slice(index * MOST_IDS, (index + 1) * MOST_IDS),
  );
  const answers = useQueries({
    queries: parts.map((part) => ({
      queryKey: ["phone_consents", part],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchWhoAgreed(part, signal),
      refetchInterval: MINUTE,
    })),
  });
  return (prospectId) => {
    const part = parts.findIndex((some) => some.includes(prospectId));
    return answers[part]?.data?.includes(prospectId);
  };
}
