import { Button, Form } from "antd";
import type { MentionsRef } from "antd/es/mentions";
import { type RefObject, useState } from "react";
import { useTranslation } from "react-i18next";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { FormProblem } from "@/ui/FormProblem";
import { KeyHint } from "@/ui/KeyHint";
import { submitOnModEnter } from "@/ui/submitOnModEnter";
import styles from "./NoteComposer.module.css";
import { NoteField } from "./NoteField";
import { useAddNote } from "./useAddNote";
import { useMentionable } from "./useMentionable";

const MOST = 4000;

interface NoteComposerProps {
  leadId: string;
  field: RefObject<MentionsRef | null>;
}

interface NoteDraft {
  /** Made with the first draft and kept until it is saved, so that a repeat writes one note. */
  id: string;
  body: string;
}

/** Writes a note on a lead; what is typed is kept until it is saved. */
export function NoteComposer({ leadId, field }: NoteComposerProps) {
  const { t } = useTranslation();
  const message = useErrorMessage();
  const [form] = Form.useForm<NoteDraft>();
  const { initial, keep, drop } = useDraft<NoteDraft>(`note.${leadId}`, { id: newId(), body: "" });
  const [id, setId] = useState(initial.id);
  const [problem, setProblem] = useState<unknown>(null);
  const { addNote, isPending } = useAddNote(leadId);
  const body = Form.useWatch("body", form) ?? initial.body;
  const { colleagues, isLoading, encode } = useMentionable(leadId, body);

  /** Makes the id of the note to come; what is typed is kept under it. */
  const begin = (text: string) => {
    const next = newId();
    setId(next);
    keep({ id: next, body: text });
    return next;
  };

  const save = async ({ body: text }: NoteDraft) => {
    setProblem(null);
    try {
      const note = await encode(text.trim());
      const written = await addNote(id, note);
      if (written !== note) {
        // an earlier text arrived although its answer did not: what it became since is a note of its own
        await addNote(begin(text), note);
      }
      const typed: string = form.getFieldValue("body");
      if (typed === text) {
        setId(newId());
        drop();
        form.setFieldsValue({ body: "" });
      } else {
        // somebody wrote on while the note was under way
        begin(typed);
      }
    } catch (error) {
      if (!applyFormErrors(form, error, message)) {
        setProblem(error);
      }
    }
  };

  return (
    <Form
      form={form}
      name={`note-${leadId}`}
      className={styles.composer ?? ""}
      initialValues={initial}
      onValuesChange={(changed: Partial<NoteDraft>) => keep({ id, body: changed.body ?? "" })}
      onFinish={(values) => void save(values)}
      onKeyDownCapture={submitOnModEnter(form)}
    >
      <FormProblem error={problem} />
      <Form.Item
        name="body"
        validateTrigger="onSubmit"
        rules={[
          { required: true, whitespace: true, message: t("lead.note.empty") },
          { max: MOST, message: t("errors.text_too_long") },
        ]}
      >
        <NoteField field={field} colleagues={colleagues} isLoading={isLoading} />
      </Form.Item>
      {body.trim() !== "" && (
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t("lead.note.save")}
          </Button>
          <KeyHint keys="mod+enter" />
          <span className={styles.count}>
            {body.length} / {MOST}
          </span>
        </div>
      )}
    </Form>
  );
}
