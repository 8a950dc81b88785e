const NO_BODY = new Set([101, 204, 205, 304]);

class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}

interface BackendFetchOptions {
  timeoutMs: number;
  /** True while the session is known to have ended. */
  sessionExpired: () => boolean;
  /** Asks the reader to sign in again; false when they would rather leave. */
  renewSession: () => Promise<boolean>;
  /** The access token of the session as it is now. */
  accessToken: () => Promise<string | undefined>;
}

function answer(status: number, code: string): Response {
  return new Response(JSON.stringify({ code, message: code, details: null, hint: null }), {
    status,
    headers: { "content-type": "application/json" },
  });
}

/** Sends one request and reads it whole, so that the time-out covers the answer's body too. */
async function attempt(input: RequestInfo | URL, init: RequestInit, timeoutMs: number): Promise<Response> {
  const controller = new AbortController();
  const outer = init.signal;
  const cancel = () => controller.abort(outer?.reason);
  if (outer?.aborted) {
    cancel();
  }
  outer?.addEventListener("abort", cancel, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeoutMs);
  try {
    const response = await fetch(input, { ...init, signal: controller.signal });
    const body = await response.text();
    return new Response(NO_BODY.has(response.status) ? null : body, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  } catch (error) {
    throw late ? new TimeoutError(`no answer within ${timeoutMs} ms`) : error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", cancel);
  }
}

/** True for an answer that says by its own code what failed; `42501` to a stranger only means "sign in". */
function saysWhy(json: unknown, status: number): boolean {
  if (typeof json !== "object" || json === null || !("code" in json) || !json.code) {
    return false;
  }
  return !(status === 401 && json.code === "42501");
}

/** Gives a failed answer that carries no code of its own (a gateway's page) one that can be quoted. */
async function withCode(response: Response): Promise<Response> {
  if (response.ok || NO_BODY.has(response.status)) {
    return response;
  }
  const body = await response.clone().text();
  try {
    if (saysWhy(JSON.parse(body), response.status)) {
      return response;
    }
  } catch {
    // not JSON: falls through to the status
  }
  return answer(response.status, `HTTP${response.status}`);
}

function withToken(init: RequestInit, token: string): RequestInit {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${token}`);
  return { ...init, headers };
}

/** True when the request speaks for a person; without a session supabase-js sends the app's own key as token. */
function isSignedIn(init: RequestInit): boolean {
  const headers = new Headers(init.headers);
  return headers.get("authorization") !== `Bearer ${headers.get("apikey")}`;
}

function isDataRequest(input: RequestInfo | URL): boolean {
  const url = input instanceof Request ? input.url : String(input);
  return url.includes("/rest/v1/");
}

/**
 * The fetch under supabase-js. Requests for data end within a time, always with a coded answer, and
 * wait for a new sign-in when the session is over, so that what was being sent is not lost.
 */
export function createBackendFetch(options: BackendFetchOptions): typeof fetch {
  return async (input, init = {}) => {
    if (!isDataRequest(input)) {
      return attempt(input, init, options.timeoutMs);
    }
    const send = async (request: RequestInit) => {
      try {
        return await withCode(await attempt(input, request, options.timeoutMs));
      } catch (error) {
        if (init.signal?.aborted) {
          throw error;
        }
        // an answer, not an exception: supabase-js would repeat a failed read for many seconds on its own
        return answer(504, error instanceof TimeoutError ? "TIMEOUT" : "NETWORK");
      }
    };
    if (!options.sessionExpired()) {
      const response = await send(init);
      if (response.status !== 401 || !isSignedIn(init)) {
        return response;
      }
    }
    const renewed = await options.renewSession();
    const token = renewed ? await options.accessToken() : undefined;
    return token ? send(withToken(init, token)) : answer(401, "HTTP401");
  };
}
