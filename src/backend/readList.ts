import type { BaseRecord, CrudSort, GetListParams, GetListResponse } from "@refinedev/core";
import { generateFilter } from "@refinedev/supabase";
import type { SupabaseClient } from "@supabase/supabase-js";

interface ListQuery extends GetListParams {
  select: string;
}

/** `city.name` orders by a column of an embedded table. */
function orderOf({ field, order }: CrudSort) {
  const at = field.lastIndexOf(".");
  return {
    column: field.slice(at + 1),
    options: {
      ascending: order === "asc",
      // what has no value comes last, whichever way a list is sorted: Postgres would begin with it when descending
      nullsFirst: false,
      ...(at > 0 ? { referencedTable: field.slice(0, at) } : {}),
    },
  };
}

/** A page of a table or view with how many rows there are in all; throws what PostgREST answers. */
export async function readList<T extends BaseRecord>(
  client: SupabaseClient,
  { resource, select, pagination, sorters, filters, meta }: ListQuery,
): Promise<GetListResponse<T>> {
  const { currentPage = 1, pageSize = 10, mode = "server" } = pagination ?? {};
  const query = client.from(resource).select(select, { count: meta?.count ?? "exact" });
  if (mode === "server") {
    query.range((currentPage - 1) * pageSize, currentPage * pageSize - 1);
  }
  for (const sorter of sorters ?? []) {
    const { column, options } = orderOf(sorter);
    query.order(column, options);
  }
  for (const filter of filters ?? []) {
    generateFilter(filter, query);
  }
  const { data, count, error } = await query.returns<T[]>();
  if (error) {
    throw error;
  }
  return { data: data ?? [], total: count ?? 0 };
}
