// @vitest-environment node
import { describe, expect, it } from "vitest";
import { BackendError } from "./errors";
import { shouldRetry } from "./queryClient";

const failed = (key: "network" | "timeout" | "server" | "not_allowed" | "stale") =>
  new BackendError({ key, status: 0, code: "X" });

describe("reading again", () => {
  it("tries once more when the connection failed or the server stumbled", () => {
    for (const key of ["network", "timeout", "server"] as const) {
      expect([0, 1, 2].map((failures) => shouldRetry(failures, failed(key)))).toEqual([true, false, false]);
    }
  });

  it("takes a refusal for an answer, and a bug for a bug", () => {
    expect(shouldRetry(0, failed("not_allowed"))).toBe(false);
    expect(shouldRetry(0, new TypeError("undefined is not a function"))).toBe(false);
  });
});
