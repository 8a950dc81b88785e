import { afterEach, expect, vi } from "vitest";
import { logged, takeSurprises } from "./logged.ts";

// The API logs each refusal of the database. Those are what the tests are about; anything else it logs fails the test.
const told = vi.spyOn(console, "error").mockImplementation((...lines: unknown[]) => {
  for (const line of lines) logged(line);
});

afterEach(() => {
  // An error that is kept keeps the database that threw it.
  told.mockClear();
  expect(takeSurprises(), "logged by the API").toEqual([]);
});
