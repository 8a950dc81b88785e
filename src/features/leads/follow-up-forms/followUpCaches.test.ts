import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { hideFollowUp } from "./followUpCaches";

const KEY = ["data", "default", "follow_ups", "list"];

/** A cached list of follow-ups, and what it shows. */
function listOf(...ids: string[]) {
  const client = new QueryClient();
  client.setQueryData(KEY, { data: ids.map((id) => ({ id })), total: 40 });
  const shown = () => {
    const list = client.getQueryData<{ data: { id: string }[]; total: number }>(KEY);
    return { ids: list?.data.map(({ id }) => id).join(" "), total: list?.total };
  };
  return { client, shown };
}

describe("a follow-up that is being closed", () => {
  it("comes back where it stood", () => {
    const { client, shown } = listOf("a", "b", "c");
    const putBack = hideFollowUp(client, "b");
    expect(shown()).toEqual({ ids: "a c", total: 39 });
    putBack();
    expect(shown()).toEqual({ ids: "a b c", total: 40 });
  });

  it("does not bring back another that is being closed meanwhile", () => {
    const { client, shown } = listOf("a", "b", "c");
    const putBackA = hideFollowUp(client, "a");
    const putBackC = hideFollowUp(client, "c");
    putBackA();
    expect(shown()).toEqual({ ids: "a b", total: 39 });
    putBackC();
    expect(shown()).toEqual({ ids: "a b c", total: 40 });
  });

  it("is not doubled where a fresh answer has brought it back already", () => {
    const { client, shown } = listOf("a", "b");
    const putBack = hideFollowUp(client, "a");
    client.setQueryData(KEY, { data: [{ id: "a" }, { id: "b" }, { id: "new" }], total: 41 });
    putBack();
    expect(shown()).toEqual({ ids: "a b new", total: 41 });
  });
});
