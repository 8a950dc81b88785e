import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { FollowUpKindRow, WorkSettings } from "@/backend/workSettings";
import { FormProblem } from "@/ui/FormProblem";
import record from "@/ui/record/record.module.css";
import { OrderedList } from "../list/OrderedList";
import { useNameOf } from "../list/useNameOf";
import styles from "../settings.module.css";
import { OutcomeRow } from "./OutcomeRow";
import { OutcomesConflict } from "./OutcomesConflict";
import { useKindOutcomes } from "./useKindOutcomes";

interface OutcomesFormProps {
  kind: FollowUpKindRow;
  settings: WorkSettings;
  onDone: () => void;
}

/** Says what a kind of follow-up can end as, the likeliest first, and what is then proposed. */
export function OutcomesForm({ kind, settings, onDone }: OutcomesFormProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const { rows, change, reorder, ...edit } = useKindOutcomes(kind, settings, onDone);
  const kinds = settings.follow_up_kinds.filter(({ active }) => active);
  if (edit.versions) {
    return (
      <OutcomesConflict
        versions={edit.versions}
        kinds={settings.follow_up_kinds}
        onResolve={edit.settle}
        onCancel={edit.backToForm}
      />
    );
  }
  return (
    <form
      className={record.form}
      onSubmit={(event) => {
        event.preventDefault();
        edit.save();
      }}
    >
      <FormProblem error={edit.problem} />
      <p className={styles.hint}>{t("settings.kind.outcomesText")}</p>
      <OrderedList label={t("settings.kind.outcomes")} items={rows} nameOf={nameOf} onOrder={reorder}>
        {(row) => <OutcomeRow row={row} name={nameOf(row)} kinds={kinds} onChange={(patch) => change(row.id, patch)} />}
      </OrderedList>
      <div className={record.actions}>
        <Button type="primary" htmlType="submit" loading={edit.sending}>
          {t("common.action.save")}
        </Button>
        <Button onClick={edit.cancel}>{t("common.action.cancel")}</Button>
      </div>
    </form>
  );
}
