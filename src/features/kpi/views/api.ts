import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Database } from "@/backend/database.types";
import { dataProvider } from "@/backend/dataProvider";
import { listQuery } from "@/backend/listQuery";
import { callFunction } from "@/backend/rpc";

/** A page of figures and its filters under a name. */
export type FigureView = Pick<
  Database["public"]["Tables"]["figure_views"]["Row"],
  "id" | "name" | "path" | "params" | "is_start"
>;

const RESOURCE = "figure_views";
const QUARTER = 900_000;

const NONE: FigureView[] = [];

/** The query of what the reader saved, by name. */
export const figureViewsQuery = queryOptions({
  ...listQuery<FigureView>({
    resource: RESOURCE,
    sorters: [{ field: "name", order: "asc" }],
    meta: { select: "id,name,path,params,is_start" },
  }),
  staleTime: QUARTER,
});

/** What the reader saved, by name. */
export function useFigureViews() {
  const query = useQuery(figureViewsQuery);
  return {
    views: query.data ?? NONE,
    isLoading: query.isLoading,
    isFetching: query.isFetching,
    error: query.error,
    retry: () => void query.refetch(),
  };
}

type NewView = Pick<FigureView, "id" | "name" | "path" | "params">;

/** Saves, deletes, and says which the figures begin with; the list follows. */
export function useChangeViews() {
  const client = useQueryClient();
  // The list follows by itself; nobody waits for it.
  const options = {
    onSettled: () => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(RESOURCE) });
    },
  };
  return {
    create: useMutation({
      mutationFn: (variables: NewView) => dataProvider.create({ resource: RESOURCE, variables }),
      ...options,
    }),
    remove: useMutation({
      mutationFn: (id: string) => dataProvider.deleteOne({ resource: RESOURCE, id }),
      ...options,
    }),
    setStart: useMutation({
      mutationFn: (id: string | null) => callFunction("set_start_figures", id === null ? {} : { p_view_id: id }),
      ...options,
    }),
  };
}
