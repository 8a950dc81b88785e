import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { API, fakeServer } from "../../tests/support/server";
import { sessionFor } from "../../tests/support/session";
import { authProvider } from "./authProvider";
import { SESSION_KEY, supabaseClient } from "./client";
import { BackendError } from "./errors";
import { queryClient } from "./queryClient";
import { giveUpSession, isSessionExpired, markSessionExpired } from "./sessionExpiry";

const server = fakeServer();
const TOKEN = `${API}/auth/v1/token`;
const agent = { email: "agent@escale.example", password: "Escale-2026" };

const signsIn = () => http.post(TOKEN, () => HttpResponse.json(sessionFor(agent.email)));
const signsOut = http.post(`${API}/auth/v1/logout`, () => new HttpResponse(null, { status: 204 }));

// the sign-in library prints each lost connection, which these tests bring about
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(async () => {
  server.use(signsOut);
  await authProvider.logout({});
  giveUpSession();
});

describe("signing in", () => {
  it("goes where the reader wanted to go", async () => {
    server.use(signsIn());
    expect(await authProvider.login({ ...agent, redirectTo: "/leads" })).toEqual({
      success: true,
      redirectTo: "/leads",
    });
    expect(await authProvider.check()).toEqual({ authenticated: true });
  });

  it("does not mind spaces around the address", async () => {
    let sent: unknown;
    server.use(
      http.post(TOKEN, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(sessionFor(agent.email));
      }),
    );
    await authProvider.login({ ...agent, email: ` ${agent.email} ` });
    expect(sent).toMatchObject({ email: agent.email });
  });

  it.each([
    [
      "a wrong password",
      () => HttpResponse.json({ error_code: "invalid_credentials", msg: "…" }, { status: 400 }),
      "invalid_credentials",
    ],
    [
      "too many attempts",
      () => HttpResponse.json({ error_code: "over_request_rate_limit", msg: "…" }, { status: 429 }),
      "too_many_requests",
    ],
    ["a lost connection", () => HttpResponse.error(), "network"],
    ["a broken server", () => HttpResponse.json({ msg: "…" }, { status: 500 }), "server"],
  ])("says so after %s", async (_what, answer, key) => {
    server.use(http.post(TOKEN, answer));
    expect(await authProvider.login(agent)).toMatchObject({ success: false, error: { name: "BackendError", key } });
    expect(await authProvider.check()).toEqual({ authenticated: false, redirectTo: "/login" });
  });
});

describe("staying signed in", () => {
  it("keeps the page when the session is over: the sign-in comes over it", async () => {
    expect(await authProvider.check()).toMatchObject({ authenticated: false });
    markSessionExpired();
    // the sign-out of another test was wanted; only one that nobody asked for opens the dialog
    expect(isSessionExpired()).toBe(false);
    server.use(signsIn());
    await authProvider.login(agent);
    markSessionExpired();
    expect(await authProvider.check()).toEqual({ authenticated: true });
  });

  it("never signs out or leaves the page because a request was refused", async () => {
    for (const status of [401, 403, 500]) {
      const error = new BackendError({ key: "unauthorized", status, code: `HTTP${status}` });
      expect(await authProvider.onError(error)).toEqual({ error });
    }
  });
});

describe("signing out", () => {
  it("leaves nothing for the next person on the device, nor opens the dialog", async () => {
    server.use(signsIn(), signsOut);
    await authProvider.login(agent);
    queryClient.setQueryData(["leads"], [{ id: "1" }]);
    expect(await authProvider.logout({})).toEqual({ success: true, redirectTo: "/login" });
    expect(queryClient.getQueryData(["leads"])).toBeUndefined();
    expect(window.localStorage.getItem(SESSION_KEY)).toBeNull();
    expect(isSessionExpired()).toBe(false);
  });

  it("works without a connection", async () => {
    server.use(
      signsIn(),
      http.post(`${API}/auth/v1/logout`, () => HttpResponse.error()),
    );
    await authProvider.login(agent);
    expect(await authProvider.logout({})).toMatchObject({ success: true });
    expect((await supabaseClient.auth.getSession()).data.session).toBeNull();
  });
});

describe("who is signed in", () => {
  const profile = (answer: unknown) =>
    http.post(`${API}/rest/v1/rpc/my_profile`, () => HttpResponse.json(answer as never));

  it("is told with name and role", async () => {
    const staff = { id: "s1", full_name: "Nadia El Amrani", email: agent.email, role: "agent" };
    server.use(
      profile({ staff, agency: null, region: null, stops: [], now: new Date().toISOString(), demo_today: null }),
    );
    expect(await authProvider.getPermissions?.()).toBe("agent");
    expect(await authProvider.getIdentity?.()).toEqual({
      id: "s1",
      name: "Nadia El Amrani",
      email: agent.email,
      role: "agent",
    });
  });

  it("is nobody without an active staff profile", async () => {
    server.use(profile(null));
    expect(await authProvider.getPermissions?.()).toBeNull();
    expect(await authProvider.getIdentity?.()).toBeNull();
  });
});
