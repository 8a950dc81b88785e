import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { callFunction } from "@/backend/rpc";
import { unlikeNames, withMentions } from "@/lib/mentions";

const FIVE_MINUTES = 300_000;

interface Colleague {
  id: string;
  full_name: string;
}

function mentionableQuery(leadId: string) {
  return queryOptions({
    queryKey: ["mentionable_staff", leadId],
    queryFn: async ({ signal }) =>
      unlikeNames(
        await callFunction<"mentionable_staff", Colleague[]>("mentionable_staff", { p_lead_id: leadId }, signal),
      ),
    staleTime: FIVE_MINUTES,
  });
}

/** Colleagues who read a lead, asked for once somebody types an `@`, and a note with their names made ids. */
export function useMentionable(leadId: string, text: string) {
  const client = useQueryClient();
  const { data, isLoading } = useQuery({ ...mentionableQuery(leadId), enabled: text.includes("@") });
  const encode = useCallback(
    async (written: string) =>
      written.includes("@") ? withMentions(written, await client.ensureQueryData(mentionableQuery(leadId))) : written,
    [client, leadId],
  );
  return { colleagues: data ?? [], isLoading, encode };
}
