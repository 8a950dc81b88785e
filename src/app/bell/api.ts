import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Database } from "@/backend/database.types";
import { callFunction } from "@/backend/rpc";
import type { MentionOf } from "@/ui/NoteText";

/** A follow-up that falls due within the hour, or did so in the last one. */
export interface DueFollowUp {
  id: string;
  kind: string;
  due_at: string;
  lead_id: string;
  name: string | null;
}

/** What a colleague did; what the reader may no longer see of it is null. */
export interface BellItem {
  id: string;
  kind: Database["public"]["Enums"]["notification_kind"];
  /** How many leads of one batch. */
  leads: number;
  created_at: string;
  read_at: string | null;
  lead_id: string;
  actor: string | null;
  /** Whom the lead is about. */
  name: string | null;
  /** The words that went along; of a merge, the other person. */
  said: string | null;
  follow_up: { kind: string; due_at: string } | null;
  note: { body: string; mentions: MentionOf[] } | null;
}

/** What `my_notifications` answers. */
export interface BellState {
  unread: number;
  overdue: number;
  due: DueFollowUp[];
  items: BellItem[];
}

const MINUTE = 60_000;

/** What waits for the person signed in: asked once a minute, and when they come back to the page. */
export const bellQuery = queryOptions({
  queryKey: ["my_notifications"],
  queryFn: ({ signal }) => callFunction<"my_notifications", BellState>("my_notifications", {}, signal),
  refetchInterval: MINUTE,
});

type Reading = { id: string } | { before: string };

function isMeant({ id, created_at }: BellItem, reading: Reading): boolean {
  return "id" in reading ? id === reading.id : Date.parse(created_at) <= Date.parse(reading.before);
}

/** Marks notifications read, one or all up to a moment; it shows at once. */
export function useMarkRead() {
  const client = useQueryClient();
  const key = bellQuery.queryKey;
  return useMutation({
    mutationFn: (reading: Reading) =>
      callFunction("mark_notifications_read", "id" in reading ? { p_ids: [reading.id] } : { p_before: reading.before }),
    onMutate: async (reading) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData(key);
      client.setQueryData(key, (bell) => {
        if (!bell) {
          return bell;
        }
        const read = bell.items.filter((item) => item.read_at === null && isMeant(item, reading));
        const ids = new Set(read.map(({ id }) => id));
        return {
          ...bell,
          // all up to the newest one shown are all there are
          unread: "id" in reading ? bell.unread - read.length : 0,
          items: bell.items.map((item) => (ids.has(item.id) ? { ...item, read_at: item.created_at } : item)),
        };
      });
      return before;
    },
    onError: (_error, _reading, before) => client.setQueryData(key, before),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
