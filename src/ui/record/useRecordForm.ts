import { useCreate } from "@refinedev/core";
import { useQueryClient } from "@tanstack/react-query";
import { Form } from "antd";
import { useRef, useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useVersionedSave } from "@/backend/useVersionedSave";
import { newId } from "@/lib/ids";
import { differing, part } from "./differing";

/** A row that is edited over the version it was seen in. */
export interface Versioned {
  id: string;
  version: number;
}

interface RecordFormOptions<Columns extends object, Row extends Columns & Versioned, Values extends object> {
  resource: string;
  /** What to read back after a write: the columns, `id` and `version`. */
  select: string;
  /** The row as the page shows it; null for one to be added. */
  row: Row | null;
  /** Names the draft of a row to be added, where there are several such forms. */
  draft?: string;
  /** What the form shows of a row, or begins a new one with. */
  valuesOf: (columns: Columns | null) => Values;
  /** What the form says, as columns. */
  columnsOf: (values: Values) => Columns | Promise<Columns>;
  /** The form's own names of columns an error may belong to. */
  fields?: (columns: Columns) => Record<string, string>;
  /** Asks again for what shows the row; everything unless given: names and places stand on many pages. */
  refresh?: () => void;
  onSaved: (id: string) => void;
  onCancel: () => void;
  /** Told of a refusal beside the sentence: there may be more to offer. */
  onRefused?: (error: unknown, columns: Columns) => void;
}

/**
 * Adds or edits one row. What is typed is kept until it is saved; a repeat of a write whose answer got lost changes
 * nothing; an edit over an older version shows both; a refusal stands beside its field.
 */
export function useRecordForm<Columns extends object, Row extends Columns & Versioned, Values extends object>({
  resource,
  select,
  row,
  draft = "",
  valuesOf,
  columnsOf,
  fields,
  refresh,
  onSaved,
  onCancel,
  onRefused,
}: RecordFormOptions<Columns, Row, Values>) {
  const [form] = Form.useForm<Values>();
  const message = useErrorMessage();
  const client = useQueryClient();
  // the page may be refreshed under the form: an edit belongs to what was seen when it began
  const [base, setBase] = useState(row);
  const [problem, setProblem] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const [mine, setMine] = useState<Columns | null>(null);
  const busy = useRef(false);
  const { initial, keep, drop } = useDraft(
    `${resource}.${base ? `${base.id}.${base.version}` : `new.${draft}`}`,
    // the id is as old as what was typed, so that a repeat after a reload is still a repeat
    { recordId: row?.id ?? newId(), values: valuesOf(base) },
  );
  const { recordId } = initial;
  const { save, theirs, forgetTheirs } = useVersionedSave<Row>(resource, recordId, select);
  const { mutateAsync: create } = useCreate<Row>({
    resource,
    successNotification: false,
    errorNotification: false,
    invalidates: [],
  });

  const add = async (columns: Columns): Promise<boolean> => {
    const { data } = await create({ values: { id: recordId, ...columns }, meta: { select } });
    // an earlier try arrived although its answer did not, and the form was changed since
    const changed = differing(columns, data);
    return changed.length === 0 || save(part(columns, changed), data.version);
  };
  const edit = async (columns: Columns, over: Row): Promise<boolean> => {
    const changed = differing(columns, over);
    // what moved a row on without touching these columns is no other version of them
    const from = part<Columns>(over, Object.keys(columns) as (keyof Columns)[]);
    return changed.length === 0 || save(part(columns, changed), over.version, from);
  };
  const send = async (columns: Columns, over: Row | null) => {
    if (busy.current) {
      return;
    }
    busy.current = true;
    setPending(true);
    setProblem(null);
    setMine(columns);
    try {
      if (await (over ? edit(columns, over) : add(columns))) {
        drop();
        if (refresh) {
          refresh();
        } else {
          void client.invalidateQueries();
        }
        onSaved(recordId);
      }
    } catch (error) {
      forgetTheirs();
      onRefused?.(error, columns);
      if (!applyFormErrors(form, error, message, fields?.(columns))) {
        setProblem(error);
      }
    } finally {
      busy.current = false;
      setPending(false);
    }
  };

  return {
    form,
    initial: initial.values,
    base,
    problem,
    theirs,
    mine,
    isPending,
    keep: () => keep({ recordId, values: form.getFieldsValue(true) }),
    submit: async () => {
      try {
        // all that is known of the row, not only what has a field
        await send(await columnsOf(form.getFieldsValue(true)), base);
      } catch (error) {
        setProblem(error);
      }
    },
    /** Saves what was chosen of two versions over the one that was there first. */
    settle: (columns: Columns, over: Row) => {
      setBase(over);
      form.setFieldsValue(valuesOf(columns) as Parameters<typeof form.setFieldsValue>[0]);
      void send(columns, over);
    },
    backToForm: forgetTheirs,
    cancel: () => {
      drop();
      onCancel();
    },
  };
}

/** What `useRecordForm` gives to the form that is drawn. */
export type RecordFormState<
  Columns extends object,
  Row extends Columns & Versioned,
  Values extends object,
> = ReturnType<typeof useRecordForm<Columns, Row, Values>>;
