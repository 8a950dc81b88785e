import type { Count } from "./count";

/** The counts of one person on this device, kept where a reload, a crash or a lost network does not reach them. */
export interface Journal {
  read: () => Count[];
  /** Reads, changes and writes in one go: another tab of the same person writes here too. */
  change: (edit: (counts: Count[]) => Count[]) => void;
  /** False when the device keeps nothing, so that counts live only as long as the page. */
  isKept: () => boolean;
}

function isCount(value: unknown): value is Count {
  return typeof value === "object" && value !== null && "id" in value && "status" in value && "partySize" in value;
}

function parsed(text: string | null): Count[] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) && value.every(isCount) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Opens the journal under a key of the browser's storage. */
export function openJournal(storage: Storage, key: string): Journal {
  let kept = true;
  let memory: Count[] = [];
  let lastText: string | null = null;

  function read(): Count[] {
    if (!kept) {
      return memory;
    }
    const text = storage.getItem(key);
    if (text !== lastText) {
      const counts = parsed(text);
      if (counts === undefined && text !== null) {
        // not ours to throw away: set aside for whoever looks into it
        storage.setItem(`${key}.unreadable`, text);
      }
      memory = counts ?? [];
      lastText = text;
    }
    return memory;
  }

  function change(edit: (counts: Count[]) => Count[]): void {
    const counts = edit(read());
    memory = counts;
    if (!kept) {
      return;
    }
    const text = JSON.stringify(counts);
    try {
      storage.setItem(key, text);
      lastText = text;
    } catch {
      kept = false;
    }
  }

  return { read, change, isKept: () => kept };
}
