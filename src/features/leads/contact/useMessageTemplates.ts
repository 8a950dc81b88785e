import { useList } from "@refinedev/core";
import type { Database } from "@/backend/database.types";

type Row = Database["public"]["Tables"]["message_templates"]["Row"];

export type MessageTemplate = Omit<Row, "position" | "active">;

const HOUR = 3_600_000;

/** The texts one can write to a prospect with, in the order of the menu; none while they are not read. */
export function useMessageTemplates(): MessageTemplate[] {
  const { result } = useList<MessageTemplate>({
    resource: "message_templates",
    pagination: { mode: "off" },
    filters: [{ field: "active", operator: "eq", value: true }],
    sorters: [{ field: "position", order: "asc" }],
    meta: { select: "id,name_fr,name_ar,name_en,body_fr,body_ar,body_en" },
    queryOptions: { staleTime: HOUR },
    errorNotification: false,
  });
  return result.data;
}
