import { createClient } from "@supabase/supabase-js";
import { delay, HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { API, fakeServer } from "../../tests/support/server";
import { createBackendFetch } from "./backendFetch";
import { toBackendError } from "./toBackendError";

const server = fakeServer();
const LEADS = `${API}/rest/v1/leads`;

const session = {
  expired: false,
  renewSession: vi.fn<() => Promise<boolean>>(),
};

const backendFetch = createBackendFetch({
  timeoutMs: 100,
  sessionExpired: () => session.expired,
  renewSession: session.renewSession,
  accessToken: async () => "new-token",
});
const stranger = createClient(API, "anon-key", { auth: { persistSession: false }, global: { fetch: backendFetch } });
const client = createClient(API, "anon-key", {
  accessToken: async () => "old-token",
  global: { fetch: backendFetch },
});

async function failure(query: PromiseLike<{ error: unknown }>) {
  const { error } = await query;
  expect(error).not.toBeNull();
  return toBackendError(error);
}

const read = () => client.from("leads").select("id");
const write = () => client.from("leads").insert({ id: "1" });

beforeEach(() => {
  session.expired = false;
  session.renewSession.mockReset();
});

describe("a request for data that fails", () => {
  it.each([
    [
      "an error page of a gateway",
      () => new HttpResponse("<h1>Bad gateway</h1>", { status: 502 }),
      "server",
      "HTTP502",
    ],
    ["a failure without a code", () => HttpResponse.json({ message: "oops" }, { status: 500 }), "server", "HTTP500"],
    ["a lost connection", () => HttpResponse.error(), "network", "NETWORK"],
    [
      "a refusal",
      () => HttpResponse.json({ code: "42501", message: "permission denied" }, { status: 403 }),
      "not_allowed",
      "42501",
    ],
  ])("says so after %s", async (_what, answer, key, code) => {
    server.use(http.all(LEADS, answer));
    expect(await failure(read())).toMatchObject({ key, code });
    expect(await failure(write())).toMatchObject({ key, code });
  });

  it("is not repeated behind the reader's back", async () => {
    let asked = 0;
    server.use(
      http.get(LEADS, () => {
        asked += 1;
        return HttpResponse.error();
      }),
    );
    await failure(read());
    expect(asked).toBe(1);
  });

  it("ends when no answer comes in time", async () => {
    server.use(
      http.all(LEADS, async () => {
        await delay("infinite");
        return HttpResponse.json([]);
      }),
    );
    expect(await failure(read())).toMatchObject({ key: "timeout", status: 0 });
    expect(await failure(write())).toMatchObject({ key: "timeout", status: 0 });
  });

  it("ends at once, and is no time-out, when its page is left", async () => {
    server.use(
      http.get(LEADS, async () => {
        await delay("infinite");
        return HttpResponse.json([]);
      }),
    );
    const controller = new AbortController();
    const pending = read().abortSignal(controller.signal);
    setTimeout(() => controller.abort(), 10);
    const { error } = await pending;
    expect(error?.message).toContain("AbortError");
  });
});

describe("a request whose session is over", () => {
  const onlyNewToken = http.all(LEADS, ({ request }) =>
    request.headers.get("authorization") === "Bearer new-token"
      ? HttpResponse.json([{ id: "1" }])
      : HttpResponse.json({ code: "PGRST301", message: "JWT expired" }, { status: 401 }),
  );

  it("waits for the new sign-in, then goes on with the new token and the same body", async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post(LEADS, async ({ request }) => {
        bodies.push(await request.clone().json());
        return undefined;
      }),
      onlyNewToken,
    );
    session.renewSession.mockResolvedValue(true);
    expect((await write()).error).toBeNull();
    expect(bodies).toEqual([{ id: "1" }, { id: "1" }]);
    expect(session.renewSession).toHaveBeenCalledOnce();
  });

  it("is not even sent before the sign-in when the session is known to be over", async () => {
    let asked = 0;
    server.use(
      http.get(LEADS, () => {
        asked += 1;
        return undefined;
      }),
      onlyNewToken,
    );
    session.expired = true;
    session.renewSession.mockResolvedValue(true);
    expect((await read()).data).toEqual([{ id: "1" }]);
    expect(asked).toBe(1);
  });

  it("fails as unauthorized when the reader would rather leave", async () => {
    server.use(onlyNewToken);
    session.renewSession.mockResolvedValue(false);
    expect(await failure(write())).toMatchObject({ key: "unauthorized", status: 401 });
  });
});

describe("what is not touched", () => {
  it("refuses a stranger at once: there is no session to renew", async () => {
    server.use(http.get(LEADS, () => HttpResponse.json({ code: "42501", message: "denied" }, { status: 401 })));
    expect(await failure(stranger.from("leads").select())).toMatchObject({ key: "unauthorized", status: 401 });
    expect(session.renewSession).not.toHaveBeenCalled();
  });

  it("gives answers without a body as they are", async () => {
    server.use(http.post(LEADS, () => new HttpResponse(null, { status: 204 })));
    expect(await write()).toMatchObject({ error: null, status: 204 });
  });

  it("lets the sign-in service speak for itself", async () => {
    server.use(
      http.post(`${API}/auth/v1/token`, () =>
        HttpResponse.json({ code: 400, error_code: "invalid_credentials", msg: "…" }, { status: 400 }),
      ),
    );
    const { error } = await stranger.auth.signInWithPassword({ email: "a@b.ma", password: "x" });
    expect(toBackendError(error).key).toBe("invalid_credentials");
    expect(session.renewSession).not.toHaveBeenCalled();
  });
});
