import { createClient } from "@supabase/supabase-js";
import { createBackendFetch } from "./backendFetch";
import type { Database } from "./database.types";
import { isSessionExpired, markSessionExpired, renewSession } from "./sessionExpiry";

const REQUEST_TIMEOUT_MS = 20_000;

/** Where the browser keeps the session. */
export const SESSION_KEY = "escale.session";

/** Where the API answers: an address of its own, or the one that served the app. */
export const backendUrl = new URL(import.meta.env.VITE_SUPABASE_URL || "/", window.location.origin).href.replace(
  /\/$/,
  "",
);

/** The one client of the app. */
export const supabaseClient = createClient<Database>(backendUrl, import.meta.env.VITE_SUPABASE_ANON_KEY, {
  auth: { storageKey: SESSION_KEY },
  global: {
    fetch: createBackendFetch({
      timeoutMs: REQUEST_TIMEOUT_MS,
      sessionExpired: isSessionExpired,
      renewSession,
      accessToken: async (): Promise<string | undefined> =>
        (await supabaseClient.auth.getSession()).data.session?.access_token,
    }),
  },
});

supabaseClient.auth.onAuthStateChange((event) => {
  if (event === "SIGNED_OUT") {
    markSessionExpired();
  }
});
