import type { ErrorKey } from "@/backend/errorKeys";
import { causeOf, isPassing } from "../trouble";
import { type Count, isWaiting } from "./count";
import { counted, edited, isStillOfUse, refused, without } from "./edits";
import type { Journal } from "./journal";

/** What the outbox looks like at a moment. */
export interface OutboxState {
  /** Every count still waiting, refused, or settled less than a quarter of an hour ago, in the order of the taps. */
  counts: Count[];
  /** Why the last attempt did not get through; undefined when it did. */
  trouble?: ErrorKey | undefined;
  /** False when the device cannot keep counts over a reload. */
  kept: boolean;
}

interface Ports {
  journal: Journal;
  register: (count: Count) => Promise<void>;
  undo: (id: string) => Promise<void>;
  /** False while nobody, or somebody else, is signed in: their name must not come under these counts. */
  maySend: () => boolean;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Sends counts one after another in the order of the taps, again and again until the server has answered.
 * The id made at the tap makes every repeat harmless.
 */
export class Outbox {
  private readonly ports: Ports;
  private readonly listeners = new Set<() => void>();
  private state: OutboxState;
  private trouble: ErrorKey | undefined;
  private failures = 0;
  private running = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: Ports) {
    this.ports = ports;
    this.state = { counts: ports.journal.read(), kept: ports.journal.isKept() };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): OutboxState => this.state;

  /** Counts a party from the moment of the tap, whatever the network does. */
  add(count: Pick<Count, "id" | "stopId" | "partySize" | "occurredAt">): void {
    this.change((counts) => [...counts, { ...count, status: "counting", attempted: false }]);
    void this.wake();
  }

  /** Takes a count back; one that never left the device just goes. */
  undo(count: Pick<Count, "id" | "stopId" | "partySize" | "occurredAt">): void {
    this.change((counts) => {
      const own = counts.find(({ id }) => id === count.id);
      if (!own) {
        return [...counts, { ...count, status: "undoing", attempted: true, countedAt: 0 }];
      }
      return own.attempted ? edited(counts, own.id, { status: "undoing" }) : without(counts, own.id);
    });
    void this.wake();
  }

  /** Puts away a refusal the host has read. */
  dismiss(id: string): void {
    this.change((counts) => without(counts, id));
  }

  /** Asks the server once more for what it refused. */
  retry(id: string): void {
    const refusal = this.state.counts.find((count) => count.id === id)?.refusal;
    if (refusal) {
      this.edit(id, { status: refusal.of === "undo" ? "undoing" : "counting", refusal: undefined });
      void this.wake();
    }
  }

  /** Reads again what another tab may have written. */
  refresh(): void {
    this.change((counts) => counts);
  }

  /** Sends what waits, now rather than at the end of the pause. */
  async wake(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) {
      return;
    }
    this.running = true;
    try {
      await this.sendAll();
    } finally {
      this.running = false;
    }
  }

  private async sendAll(): Promise<void> {
    for (let next = this.next(); next && this.ports.maySend(); next = this.next()) {
      try {
        await this.step(next);
        this.failures = 0;
        this.trouble = undefined;
      } catch (error) {
        if (isPassing(error)) {
          this.pause(error);
          return;
        }
        this.refuse(next, error);
      }
    }
    this.publish();
  }

  private next(): Count | undefined {
    return this.ports.journal.read().find(isWaiting);
  }

  /** One request: a count is registered before it is taken back, as an earlier sending may still be on its way. */
  private async step(count: Count): Promise<void> {
    if (count.countedAt === undefined) {
      this.edit(count.id, { attempted: true });
      await this.ports.register(count);
      this.change((counts) => counts.map((own) => (own.id === count.id ? counted(own) : own)));
      return;
    }
    await this.ports.undo(count.id);
    this.edit(count.id, { status: "undone", undoneAt: Date.now() });
  }

  private refuse({ id, countedAt }: Count, error: unknown): void {
    const refusal = { of: countedAt === undefined ? "count" : "undo", ...causeOf(error) } as const;
    this.change((counts) => counts.map((own) => (own.id === id ? refused(own, refusal) : own)));
  }

  private pause(error: unknown): void {
    this.trouble = causeOf(error).key;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures);
    this.failures += 1;
    this.timer = setTimeout(() => void this.wake(), wait);
    this.publish();
  }

  private edit(id: string, changes: Partial<Count>): void {
    this.change((counts) => edited(counts, id, changes));
  }

  private change(edit: (counts: Count[]) => Count[]): void {
    this.ports.journal.change((counts) => edit(counts).filter(isStillOfUse));
    this.publish();
  }

  private publish(): void {
    const { journal } = this.ports;
    this.state = { counts: journal.read(), trouble: this.trouble, kept: journal.isKept() };
    for (const listener of this.listeners) {
      listener();
    }
  }
}
