import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";

/** Where the API answers in component tests. */
export const API = "http://backend.test";

/** A server that answers what a component asks, failures included; a request nobody expected fails the test. */
export function fakeServer() {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
