import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { API, fakeServer } from "../../tests/support/server";
import { callFunction } from "./rpc";

const server = fakeServer();
const MOVE = `${API}/rest/v1/rpc/move_lead`;
const args = { p_id: "e1", p_lead_id: "l1", p_stage_id: "contacted", p_version: 2 };

describe("callFunction", () => {
  it("sends the arguments and gives the answer", async () => {
    server.use(http.post(MOVE, async ({ request }) => HttpResponse.json({ sent: await request.json() })));
    expect(await callFunction("move_lead", args)).toEqual({ sent: args });
  });

  it("throws what the function refused, with the row as it stands", async () => {
    const lead = { id: "l1", version: 3 };
    server.use(
      http.post(MOVE, () =>
        HttpResponse.json(
          { code: "PT409", message: "stale", hint: "", details: JSON.stringify(lead) },
          { status: 409 },
        ),
      ),
    );
    await expect(callFunction("move_lead", args)).rejects.toMatchObject({
      name: "BackendError",
      key: "stale",
      status: 409,
      detail: lead,
    });
  });

  it("knows an answer by its status when its code says nothing", async () => {
    const unknown = { code: "P0001", message: "boom", hint: null, details: null };
    server.use(http.post(MOVE, () => HttpResponse.json(unknown, { status: 400 })));
    await expect(callFunction("move_lead", args)).rejects.toMatchObject({ key: "unknown", status: 400, code: "P0001" });
  });

  it("throws when the connection is lost", async () => {
    server.use(http.post(MOVE, () => HttpResponse.error()));
    await expect(callFunction("move_lead", args)).rejects.toMatchObject({ key: "network", status: 0 });
  });
});
