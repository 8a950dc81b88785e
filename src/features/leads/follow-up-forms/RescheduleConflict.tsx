import { useTranslation } from "react-i18next";
import { type ConflictField, ConflictView } from "@/ui/ConflictView";
import { When } from "@/ui/When";
import type { OpenFollowUp } from "./followUp";
import { dueMoment } from "./proposals";
import { useFollowUpWords } from "./useFollowUpWords";
import { formValuesOf, type RescheduleValues } from "./useRescheduleForm";

interface RescheduleConflictProps {
  mine: RescheduleValues;
  theirs: OpenFollowUp;
  saving: boolean;
  onResolve: (values: RescheduleValues) => void;
  onCancel: () => void;
}

/** Two changes of one follow-up at once, to be chosen from field by field. */
export function RescheduleConflict({ mine, theirs, saving, onResolve, onCancel }: RescheduleConflictProps) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const other = formValuesOf(theirs);
  const fields: ConflictField[] = [];
  if (mine.kind !== other.kind) {
    fields.push({
      name: "kind",
      label: t("follow-ups.form.kind"),
      mine: words.kind(mine.kind),
      theirs: words.kind(other.kind),
    });
  }
  if (mine.day !== other.day || mine.time !== other.time) {
    fields.push({
      name: "due",
      label: t("follow-ups.due.day"),
      mine: <When at={dueMoment(mine)} />,
      theirs: <When at={theirs.due_at} />,
    });
  }
  if (mine.about !== other.about) {
    fields.push({ name: "about", label: t("follow-ups.form.about"), mine: mine.about, theirs: other.about });
  }
  return (
    <ConflictView
      fields={fields}
      saving={saving}
      onCancel={onCancel}
      onResolve={(choice) => {
        const due = choice.due === "theirs" ? other : mine;
        onResolve({
          kind: choice.kind === "theirs" ? other.kind : mine.kind,
          day: due.day,
          time: due.time,
          about: choice.about === "theirs" ? other.about : mine.about,
        });
      }}
    />
  );
}
