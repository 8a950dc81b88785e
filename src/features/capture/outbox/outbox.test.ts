import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BackendError } from "@/backend/errors";
import { UNDO_MS } from "./count";
import { openJournal } from "./journal";
import { Outbox } from "./outbox";

const KEY = "escale.outbox.test";
const lost = new BackendError({ key: "network", status: 0, code: "NETWORK" });
const broken = new BackendError({ key: "server", status: 500, code: "HTTP500" });
const ended = new BackendError({ key: "stop_ended", status: 409, code: "PT409" });
const late = new BackendError({ key: "too_late_to_undo", status: 409, code: "PT409" });

const tap = (id: string, partySize = 1) => ({ id, stopId: "s1", partySize, occurredAt: "2026-10-02T09:00:00Z" });

function open(maySend: () => boolean = () => true) {
  const register = vi.fn(async (_count: { id: string }) => {});
  const undo = vi.fn(async (_id: string) => {});
  const outbox = new Outbox({ journal: openJournal(window.localStorage, KEY), register, undo, maySend });
  const sent = () => register.mock.calls.map(([count]) => count.id);
  const statuses = () => Object.fromEntries(outbox.snapshot().counts.map(({ id, status }) => [id, status]));
  return { outbox, register, undo, sent, statuses };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  window.localStorage.clear();
});

describe("sending", () => {
  it("goes in the order of the taps, one at a time", async () => {
    const { outbox, register, sent, statuses } = open();
    let answer = () => {};
    register.mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve())));
    outbox.add(tap("a"));
    outbox.add(tap("b"));
    outbox.add(tap("c"));
    await settled();
    expect(sent()).toEqual(["a"]);
    answer();
    await settled();
    expect(sent()).toEqual(["a", "b", "c"]);
    expect(statuses()).toEqual({ a: "counted", b: "counted", c: "counted" });
  });

  it("waits longer after each failure, and begins with the oldest again", async () => {
    const { outbox, register, sent } = open();
    register.mockRejectedValueOnce(lost).mockRejectedValueOnce(broken).mockRejectedValueOnce(lost);
    outbox.add(tap("a"));
    await settled();
    expect(outbox.snapshot().trouble).toBe("network");
    await vi.advanceTimersByTimeAsync(999);
    expect(sent()).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent()).toEqual(["a", "a"]);
    expect(outbox.snapshot().trouble).toBe("server");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent()).toEqual(["a", "a", "a"]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(sent()).toEqual(["a", "a", "a", "a"]);
    expect(outbox.snapshot()).toMatchObject({ trouble: undefined, counts: [{ id: "a", status: "counted" }] });
  });

  it("never waits longer than a minute", async () => {
    const { outbox, register } = open();
    register.mockRejectedValue(lost);
    outbox.add(tap("a"));
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(register.mock.calls.length).toBeGreaterThan(60);
    expect(outbox.snapshot().counts).toMatchObject([{ id: "a", status: "counting" }]);
  });

  it("does not wait for the pause when somebody taps or the network is back", async () => {
    const { outbox, register, sent } = open();
    register.mockRejectedValueOnce(lost);
    outbox.add(tap("a"));
    await settled();
    outbox.add(tap("b"));
    await settled();
    expect(sent()).toEqual(["a", "a", "b"]);
  });

  it("stops while somebody else is signed in", async () => {
    let mine = false;
    const { outbox, sent, statuses } = open(() => mine);
    outbox.add(tap("a"));
    await settled();
    expect(sent()).toEqual([]);
    expect(statuses()).toEqual({ a: "counting" });
    mine = true;
    await outbox.wake();
    expect(sent()).toEqual(["a"]);
  });
});

describe("persistence", () => {
  it("sends after a reload what waited, under the same ids and in the same order", async () => {
    const before = open();
    before.register.mockRejectedValue(lost);
    before.outbox.add(tap("a", 3));
    before.outbox.add(tap("b", 5));
    await settled();

    const after = open();
    expect(after.statuses()).toEqual({ a: "counting", b: "counting" });
    await after.outbox.wake();
    expect(after.register.mock.calls.map(([count]) => count)).toMatchObject([tap("a", 3), tap("b", 5)]);
  });

  it("keeps what two tabs count, and sending twice uses one id", async () => {
    const one = open();
    const other = open();
    one.register.mockRejectedValue(lost);
    other.register.mockRejectedValue(lost);
    one.outbox.add(tap("a"));
    other.outbox.add(tap("b"));
    one.outbox.add(tap("c"));
    await settled();
    expect(
      open()
        .outbox.snapshot()
        .counts.map(({ id }) => id),
    ).toEqual(["a", "b", "c"]);
    one.register.mockResolvedValue();
    other.register.mockResolvedValue();
    await Promise.all([one.outbox.wake(), other.outbox.wake()]);
    expect(new Set([...one.sent(), ...other.sent()])).toEqual(new Set(["a", "b", "c"]));
    expect(open().statuses()).toEqual({ a: "counted", b: "counted", c: "counted" });
  });

  it("sets aside what it cannot read instead of overwriting it", () => {
    window.localStorage.setItem(KEY, "{torn");
    const { outbox } = open();
    outbox.add(tap("a"));
    expect(window.localStorage.getItem(`${KEY}.unreadable`)).toBe("{torn");
  });

  it("goes on without storage, and says that it does", async () => {
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const { outbox, sent } = open();
    outbox.add(tap("a"));
    outbox.add(tap("b"));
    await settled();
    expect(outbox.snapshot().kept).toBe(false);
    expect(sent()).toEqual(["a", "b"]);
    full.mockRestore();
  });

  it("forgets a count once it can no longer be taken back", async () => {
    const { outbox } = open();
    outbox.add(tap("a"));
    await settled();
    vi.advanceTimersByTime(UNDO_MS);
    outbox.add(tap("b"));
    expect(outbox.snapshot().counts.map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("a refusal", () => {
  it("stays with its reason until it is dismissed, and does not hold up the others", async () => {
    const { outbox, register, statuses } = open();
    register.mockRejectedValueOnce(ended);
    outbox.add(tap("a"));
    outbox.add(tap("b"));
    await settled();
    expect(statuses()).toEqual({ a: "refused", b: "counted" });
    expect(outbox.snapshot().counts[0]?.refusal).toEqual({ of: "count", key: "stop_ended", code: "PT409" });
    vi.advanceTimersByTime(UNDO_MS * 10);
    expect(open().statuses()).toMatchObject({ a: "refused" });
    outbox.dismiss("a");
    expect(statuses()).not.toHaveProperty("a");
  });

  it("can be tried again under the same id", async () => {
    const { outbox, register, sent, statuses } = open();
    register.mockRejectedValueOnce(ended);
    outbox.add(tap("a"));
    await settled();
    outbox.retry("a");
    await settled();
    expect(sent()).toEqual(["a", "a"]);
    expect(statuses()).toEqual({ a: "counted" });
    expect(outbox.snapshot().counts[0]?.refusal).toBeUndefined();
  });
});

describe("taking back", () => {
  it("drops a count that never left the device", async () => {
    const { outbox, sent, undo } = open(() => false);
    outbox.add(tap("a"));
    outbox.undo(tap("a"));
    await settled();
    expect(outbox.snapshot().counts).toEqual([]);
    expect(sent()).toEqual([]);
    expect(undo).not.toHaveBeenCalled();
  });

  it("takes back what the server has", async () => {
    const { outbox, undo, statuses } = open();
    outbox.add(tap("a"));
    await settled();
    outbox.undo(tap("a"));
    await settled();
    expect(undo).toHaveBeenCalledExactlyOnceWith("a");
    expect(statuses()).toEqual({ a: "undone" });
  });

  it("registers first when an earlier sending may still be on its way", async () => {
    const { outbox, register, undo, sent, statuses } = open();
    register.mockRejectedValueOnce(lost);
    outbox.add(tap("a"));
    await settled();
    outbox.undo(tap("a"));
    await settled();
    expect(sent()).toEqual(["a", "a"]);
    expect(undo).toHaveBeenCalledExactlyOnceWith("a");
    expect(register.mock.invocationCallOrder.at(-1)).toBeLessThan(undo.mock.invocationCallOrder[0] ?? 0);
    expect(statuses()).toEqual({ a: "undone" });
  });

  it("takes back a count of another device", async () => {
    const { outbox, undo, register } = open();
    outbox.undo(tap("elsewhere"));
    await settled();
    expect(undo).toHaveBeenCalledExactlyOnceWith("elsewhere");
    expect(register).not.toHaveBeenCalled();
  });

  it("says so when it is too late: the party stays counted", async () => {
    const { outbox, undo } = open();
    undo.mockRejectedValueOnce(late);
    outbox.add(tap("a"));
    await settled();
    outbox.undo(tap("a"));
    await settled();
    expect(outbox.snapshot().counts).toMatchObject([{ status: "refused", refusal: { of: "undo" } }]);
  });

  it("has nothing left to say when the count itself is refused meanwhile", async () => {
    const { outbox, register, undo } = open();
    register.mockRejectedValueOnce(lost).mockRejectedValueOnce(ended);
    outbox.add(tap("a"));
    await settled();
    outbox.undo(tap("a"));
    await settled();
    expect(outbox.snapshot().counts).toEqual([]);
    expect(undo).not.toHaveBeenCalled();
  });
});
