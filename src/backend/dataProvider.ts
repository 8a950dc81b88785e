import type { BaseRecord, DataProvider, MetaQuery } from "@refinedev/core";
import { dataProvider as supabaseDataProvider } from "@refinedev/supabase";
import type { PostgrestError, SupabaseClient } from "@supabase/supabase-js";
import { backendUrl, supabaseClient } from "./client";
import { BackendError } from "./errors";
import { escapeFilters } from "./filters";
import { readList } from "./readList";
import { toBackendError } from "./toBackendError";

// resources are names that come at run time, so the tables' types cannot be known here
const client: SupabaseClient = supabaseClient;
const base = supabaseDataProvider(client);

/** Tables with columns that are not granted to anybody, where `*` would be refused. */
const READABLE: Record<string, string> = {
  staff: "id,email,full_name,role,agency_id,region_id,active,locale,theme,version,created_at,updated_at",
};

function readColumns(resource: string, meta: MetaQuery | undefined): string {
  return meta?.select ?? READABLE[resource] ?? "*";
}

/** What comes back after a write: never every column, some are not granted. */
function writtenColumns(meta: MetaQuery | undefined): string {
  return meta?.select ?? "id";
}

async function orThrow<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw toBackendError(error);
  }
}

function notFound(): BackendError {
  return new BackendError({ key: "not_found", status: 404, code: "PGRST116" });
}

function stale(): BackendError {
  return new BackendError({ key: "stale", status: 409, code: "PT409" });
}

function keyColumn(meta: MetaQuery | undefined): string {
  return meta?.idColumnName ?? "id";
}

/** The one row of an answer; policies hide without a word, so none at all is the caller's error. */
async function onlyRow<T>(
  query: PromiseLike<{ data: unknown; error: PostgrestError | null }>,
  none: () => BackendError,
): Promise<T> {
  const { data, error } = await query;
  // an id that is no UUID names nothing
  if (error?.code === "22P02" && error.message.includes("uuid")) {
    throw notFound();
  }
  if (error) {
    throw toBackendError(error);
  }
  const [row] = data as T[];
  if (row === undefined) {
    throw none();
  }
  return row;
}

/** How many rows there are when a page beyond the last one was asked for: that is an empty page, not a failure. */
function totalBefore(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("code" in error) || error.code !== "PGRST103") {
    return undefined;
  }
  return "details" in error ? Number(/only (\d+) rows/.exec(String(error.details))?.[1] ?? 0) : 0;
}

/** Refine's data provider over Supabase, made honest: what was not found or not changed is an error. */
export const dataProvider: DataProvider = {
  getApiUrl: () => `${backendUrl}/rest/v1`,

  getList: async (params) => {
    try {
      const select = readColumns(params.resource, params.meta);
      return await readList(client, { ...params, select, filters: escapeFilters(params.filters) });
    } catch (error) {
      const total = totalBefore(error);
      if (total !== undefined) {
        return { data: [], total };
      }
      throw toBackendError(error);
    }
  },

  getMany: (params) =>
    orThrow(base.getMany({ ...params, meta: { ...params.meta, select: readColumns(params.resource, params.meta) } })),

  getOne: async ({ resource, id, meta }) => {
    const query = client.from(resource).select(readColumns(resource, meta)).eq(keyColumn(meta), id).limit(1);
    return { data: await onlyRow(query, notFound) };
  },

  create: async ({ resource, variables, meta }) => {
    const values: BaseRecord = variables as BaseRecord;
    const select = writtenColumns(meta);
    try {
      return { data: await onlyRow(client.from(resource).insert(values).select(select), notFound) };
    } catch (error) {
      // the same id was written before: a repeat after a lost answer finds its own row
      if (error instanceof BackendError && error.key === "id_taken" && values.id !== undefined) {
        return dataProvider.getOne({ resource, id: values.id, meta: { ...meta, select } });
      }
      throw error;
    }
  },

  createMany: (params) =>
    orThrow(base.createMany({ ...params, meta: { ...params.meta, select: writtenColumns(params.meta) } })),

  update: async ({ resource, id, variables, meta }) => {
    const version: number | undefined = meta?.version;
    const query = client
      .from(resource)
      .update(variables as BaseRecord)
      .eq(keyColumn(meta), id);
    if (version === undefined) {
      return { data: await onlyRow(query.select(writtenColumns(meta)), notFound) };
    }
    return { data: await onlyRow(query.eq("version", version).select(writtenColumns(meta)), stale) };
  },

  deleteOne: async ({ resource, id, meta }) => {
    const query = client.from(resource).delete().eq(keyColumn(meta), id);
    return { data: await onlyRow(query.select(writtenColumns(meta)), notFound) };
  },
};
