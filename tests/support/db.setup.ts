import { afterEach, expect, vi } from "vitest";

/** The API logs each refusal of the database. Those are what the tests are about; anything else it logs fails the test. */
const refusal = /^(PT4\d\d|42501|55000|2[23]\w{3}|PGRST\d+)$/;
const logged: unknown[] = [];

vi.spyOn(console, "error").mockImplementation((...lines: unknown[]) => {
  if (!lines.every(isRefusal)) logged.push(...lines);
});

function isRefusal(line: unknown): boolean {
  const error = line instanceof Error && line.cause instanceof Error ? line.cause : line;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && refusal.test(code);
}

afterEach(() => {
  expect(logged.splice(0), "logged by the API").toEqual([]);
});
