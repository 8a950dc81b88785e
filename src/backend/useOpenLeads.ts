import { useList } from "@refinedev/core";

/** How many open leads an agency or a person has, counted by the server; undefined until it is known. */
export function useOpenLeads(of: "agency_id" | "assignee_id", id: string | undefined): number | undefined {
  const { result, query } = useList({
    resource: "leads",
    filters: [
      { field: of, operator: "eq", value: id },
      { field: "closed_at", operator: "null", value: true },
    ],
    pagination: { pageSize: 1 },
    meta: { select: "id" },
    queryOptions: { enabled: id !== undefined },
    errorNotification: false,
  });
  return query.data ? result.total : undefined;
}
