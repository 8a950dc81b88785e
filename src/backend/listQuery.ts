import type { BaseRecord, GetListParams } from "@refinedev/core";
import { queryOptions } from "@tanstack/react-query";
import { dataProvider } from "./dataProvider";

/**
 * The query of a list as a whole, in one request and without a count of pages, for `useQuery` and for asking ahead. Fails with a
 * BackendError.
 */
export function listQuery<Row extends BaseRecord>(params: Omit<GetListParams, "pagination">) {
  return queryOptions({
    queryKey: [params.resource, params],
    queryFn: async () => (await dataProvider.getList<Row>({ ...params, pagination: { mode: "off" } })).data,
  });
}
