import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";

/** Where the API answers in component tests. */
export const API = "http://backend.test";

/** A server that answers what a component asks, failures included; a request nobody expected fails the test. */
export function fakeServer() {
  // whoever is chosen to do something may be away: asked beside every such choice
  const server = setupServer(
    http.get(`${API}/rest/v1/absence_rows`, () => HttpResponse.json([], { headers: { "content-range": "*/0" } })),
    http.post(`${API}/rest/v1/rpc/settle_absences`, () => HttpResponse.json(0)),
  );
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
