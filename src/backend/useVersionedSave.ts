import { type BaseRecord, useDataProvider, useUpdate } from "@refinedev/core";
import { useState } from "react";
import type { ErrorKey } from "./errorKeys";
import { BackendError } from "./errors";

interface Versioned extends BaseRecord {
  version: number;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:/;

/** The same value, whichever way the API writes a moment. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string" && MOMENT.test(a) && MOMENT.test(b)) {
    return Date.parse(a) === Date.parse(b);
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True when the row already says what was to be saved: an answer got lost, not the edit. */
function says(row: BaseRecord, values: BaseRecord): boolean {
  return Object.entries(values).every(([column, value]) => same(row[column], value));
}

function isStale(error: unknown): boolean {
  return error instanceof BackendError && error.key === "stale";
}

/** The row as somebody else left it; refuses one nobody touched, which may then be read but not changed. */
function newer<Row extends Versioned>(row: Row, version: number, readOnly: ErrorKey): Row {
  if (row.version === version) {
    throw new BackendError({ key: readOnly, status: 403, code: "42501" });
  }
  return row;
}

/**
 * Saves an edit only over the version it was made from. When somebody was faster, `theirs` is the row as it stands
 * now, for a choice field by field; `save` is then called again with the version of `theirs`. `readOnly` says why a
 * row may be read but takes no edit.
 */
export function useVersionedSave<Row extends Versioned>(
  resource: string,
  id: string,
  select: string,
  readOnly: ErrorKey = "not_allowed",
) {
  const provider = useDataProvider()();
  const { mutateAsync, mutation } = useUpdate({
    resource,
    successNotification: false,
    errorNotification: false,
    invalidates: [],
  });
  const [theirs, setTheirs] = useState<Row | null>(null);

  const update = (values: BaseRecord, version: number) => mutateAsync({ id, values, meta: { version } });

  /**
   * True when saved, false when there are two versions to choose from; throws for any other refusal. A row that
   * changed but still says all of `from`, which the edit began with, is no second version: the edit goes over it.
   */
  const save = async (values: BaseRecord, version: number, from?: BaseRecord): Promise<boolean> => {
    try {
      await update(values, version);
    } catch (error) {
      if (!isStale(error)) {
        throw error;
      }
      const { data } = await provider.getOne<Row>({ resource, id, meta: { select } });
      if (from && says(data, from) && data.version !== version) {
        return save(values, data.version);
      }
      if (!says(data, values)) {
        setTheirs(newer(data, version, readOnly));
        return false;
      }
    }
    setTheirs(null);
    return true;
  };

  return { save, theirs, forgetTheirs: () => setTheirs(null), isPending: mutation.isPending };
}
