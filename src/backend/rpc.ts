import { supabaseClient } from "./client";
import type { Database } from "./database.types";
import { toBackendError } from "./toBackendError";

type Functions = Database["public"]["Functions"];

/** The name of a function the API offers. */
export type FunctionName = keyof Functions & string;

/** The arguments of a function, by name. */
export type FunctionArgs<Name extends FunctionName> = Functions[Name]["Args"];

/** What a function answers with, as far as the schema tells. */
export type FunctionResult<Name extends FunctionName> = Functions[Name]["Returns"];

/**
 * Calls a function of the database and gives its result, or throws a BackendError. A function that answers
 * with JSON is typed by its caller: `callFunction<"kpi_visitors", Figures>("kpi_visitors", …)`.
 */
export async function callFunction<Name extends FunctionName, Result = FunctionResult<Name>>(
  name: Name,
  args: FunctionArgs<Name>,
  signal?: AbortSignal,
): Promise<Result> {
  const call = supabaseClient.rpc(name, args);
  const { data, error, status } = await (signal ? call.abortSignal(signal) : call);
  if (error) {
    // supabase-js gives the status beside the error; without it a code nobody knows would look like no answer at all
    throw toBackendError({ ...error, status });
  }
  return data as Result;
}
