import type { DueFollowUp } from "./api";

const SWITCH = "escale.reminders";
const SHOWN = "escale.reminded";
const DAY_MS = 86_400_000;

/** Whether this device reminds of what falls due. */
export function remindersAreOn(): boolean {
  return localStorage.getItem(SWITCH) === "on" && "Notification" in window && Notification.permission === "granted";
}

/** Keeps whether this device reminds. */
export function keepReminders(isOn: boolean): void {
  if (isOn) {
    localStorage.setItem(SWITCH, "on");
  } else {
    localStorage.removeItem(SWITCH);
  }
}

/** What was shown and when, by follow-up and moment: put off, it is shown again. */
function shown(): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SHOWN) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Record<string, number>) : {};
  } catch {
    return {};
  }
}

/** Takes from what is due what no other tab has shown yet, and notes it as shown. Ids alone are kept, for a day. */
export function takeUnshown(due: DueFollowUp[], now: Date): DueFollowUp[] {
  const before = Object.entries(shown()).filter(([, at]) => now.getTime() - at < DAY_MS);
  const known = new Set(before.map(([key]) => key));
  const keyOf = ({ id, due_at }: DueFollowUp) => `${id}@${Date.parse(due_at)}`;
  const taken = due.filter((one) => new Date(one.due_at) <= now && !known.has(keyOf(one)));
  if (taken.length > 0) {
    const added = taken.map((one) => [keyOf(one), now.getTime()] as const);
    localStorage.setItem(SHOWN, JSON.stringify(Object.fromEntries([...before, ...added])));
  }
  return taken;
}

/** Runs in one tab at a time, where the browser can tell tabs apart. */
export async function inOneTab(run: () => void): Promise<void> {
  if ("locks" in navigator) {
    await navigator.locks.request(SHOWN, run);
  } else {
    run();
  }
}
