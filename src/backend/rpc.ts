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

/** Calls a function of the database and gives its result, or throws a BackendError. */
export async function callFunction<Name extends FunctionName>(
  name: Name,
  args: FunctionArgs<Name>,
  signal?: AbortSignal,
): Promise<FunctionResult<Name>> {
  const call = supabaseClient.rpc(name, args);
  const { data, error } = await (signal ? call.abortSignal(signal) : call);
  if (error) {
    throw toBackendError(error);
  }
  return data;
}
