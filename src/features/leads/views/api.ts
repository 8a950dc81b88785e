import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { dataProvider } from "@/backend/dataProvider";
import { callFunction } from "@/backend/rpc";
import type { Density } from "../table/columns";

/** Filters, order and columns under a name. */
export interface SavedView {
  id: string;
  name: string;
  /** The address it opens, as a query string. */
  params: string;
  /** The agency it is shared with, or null. */
  agency_id: string | null;
  version: number;
  mine: boolean;
  owner_name: string | null;
}

/** What the reader's list of leads needs to know of them. */
export interface LeadViews {
  views: SavedView[];
  /** With commas between. */
  columns: string | null;
  density: Density | null;
  default_view_id: string | null;
}

const KEY = ["lead_views"];
const QUARTER = 900_000;

/** The reader's own views and the agency's, and how their list looks. */
export function useLeadViews() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => callFunction<"lead_views", LeadViews>("lead_views", {}, signal),
    staleTime: QUARTER,
  });
}

async function change(client: QueryClient, patch: Partial<LeadViews>): Promise<LeadViews | undefined> {
  await client.cancelQueries({ queryKey: KEY });
  const before = client.getQueryData<LeadViews>(KEY);
  client.setQueryData<LeadViews>(KEY, (now) => now && { ...now, ...patch });
  return before;
}

/** Keeps columns and density of the reader's list: at once on the page, taken back when the server refuses. */
export function useSaveLook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (look: { columns: string; density: Density }) =>
      callFunction("save_lead_list", { p_columns: look.columns, p_density: look.density }),
    onMutate: (look) => change(client, look),
    onError: (_error, _look, before) => client.setQueryData(KEY, before),
  });
}

/** Makes a view the one the leads open with, or none. */
export function useSetDefaultView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) => callFunction("set_default_view", id === null ? {} : { p_view_id: id }),
    onMutate: (id) => change(client, { default_view_id: id }),
    onError: (_error, _id, before) => client.setQueryData(KEY, before),
  });
}

type NewView = Pick<SavedView, "id" | "name" | "params" | "agency_id">;

/** Saves a new view; with the id made when its form opened, sending it twice saves one. */
export function useCreateView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: NewView) => dataProvider.create({ resource: "saved_views", variables }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Changes a view over the version seen. */
export function useUpdateView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ view, ...variables }: Partial<Omit<NewView, "id">> & { view: SavedView }) =>
      dataProvider.update({ resource: "saved_views", id: view.id, variables, meta: { version: view.version } }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Deletes a view. */
export function useDeleteView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => dataProvider.deleteOne({ resource: "saved_views", id }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
