import { type CrudFilter, useList, useOne } from "@refinedev/core";
import { keepPreviousData } from "@tanstack/react-query";
import { isId } from "@/lib/ids";
import { normalize } from "@/lib/text";
import { type Person, ROLES, STAFF_SELECT } from "./staff";

interface StaffFilters {
  q: string;
  role: string;
  agency: string;
}

export const PAGE_SIZE = 25;

function conditionsOf({ q, role, agency }: StaffFilters): CrudFilter[] {
  const conditions: (CrudFilter | false)[] = [
    q.trim() !== "" && { field: "search_text", operator: "contains", value: normalize(q) },
    ROLES.some((one) => one === role) && { field: "role", operator: "eq", value: role },
    isId(agency) && { field: "agency_id", operator: "eq", value: agency },
  ];
  return conditions.filter((condition) => condition !== false);
}

/** A page of the people the reader sees, by name; those who left come last. */
export function usePeople(filters: StaffFilters, page: number) {
  const { result, query } = useList<Person>({
    resource: "staff",
    filters: conditionsOf(filters),
    sorters: [
      { field: "active", order: "desc" },
      { field: "full_name", order: "asc" },
      { field: "id", order: "asc" },
    ],
    pagination: { currentPage: page, pageSize: PAGE_SIZE },
    meta: { select: STAFF_SELECT },
    queryOptions: { placeholderData: keepPreviousData },
    errorNotification: false,
  });
  return { rows: result.data, total: result.total ?? 0, query };
}

/** One person. */
export function usePerson(id: string) {
  const { result, query } = useOne<Person>({
    resource: "staff",
    id,
    meta: { select: STAFF_SELECT },
    queryOptions: { enabled: isId(id) },
    errorNotification: false,
  });
  return { person: result, query };
}
