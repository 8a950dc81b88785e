import { createClient, type WebSocketLike } from "@supabase/supabase-js";
import type { Database } from "@/backend/database.types";
import { demoPassword } from "../../src/lib/demoAccounts.ts";
import { publishableKey } from "../../supabase/keys.ts";

export type Client = ReturnType<typeof connect>;

/** A client of the API at an address, with nobody signed in; `answer` stands in for the network. */
export function connect(origin: string, answer: (request: Request) => Promise<Response> = fetch) {
  return createClient<Database>(origin, publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    global: { fetch: (input, init) => answer(new Request(input, init)) },
    realtime: { transport: NoSocket },
  });
}

/** A client of the app that runs at an address, signed in with one of its demo accounts. */
export async function signedIn(origin: string, email: string): Promise<Client> {
  const client = connect(origin);
  const { error } = await client.auth.signInWithPassword({ email, password: demoPassword });
  if (error) throw error;
  return client;
}

/** supabase-js asks for a WebSocket where the platform has none, even when nothing listens. */
class NoSocket implements WebSocketLike {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly readyState = 3;
  readonly protocol = "";
  onopen = null;
  onmessage = null;
  onclose = null;
  onerror = null;
  readonly url = "";
  close() {}
  send() {}
  addEventListener() {}
  removeEventListener() {}
}
