import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { ChoicePills } from "@/ui/ChoicePills";
import { When } from "@/ui/When";
import type { OpenFollowUp } from "./followUp";
import styles from "./forms.module.css";
import { NoNextReason } from "./NoNextReason";
import { PlanFields } from "./PlanFields";
import { useFollowUpWords } from "./useFollowUpWords";

/** What comes next: a step planned now, one planned already, or none. */
export type NextChoice = "plan" | "planned" | "none";

interface NextFieldsProps {
  next: NextChoice;
  /** Another step that is planned on the lead already. */
  planned: OpenFollowUp | undefined;
  agencyId: string;
  onChoose: () => void;
}

/** What comes next: a planned step, or plainly none and why. An open lead is never left without one by accident. */
export function NextFields({ next, planned, agencyId, onChoose }: NextFieldsProps) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const already = planned && (
    <span>
      {t("follow-ups.complete.planned")} {words.kind(planned.kind)}, <When at={planned.due_at} />
    </span>
  );
  return (
    <div className={styles.next}>
      <h2 className={styles.nextTitle}>{t("follow-ups.complete.next")}</h2>
      <Form.Item name="next">
        <ChoicePills<NextChoice>
          label={t("follow-ups.complete.next")}
          choices={[
            { value: "plan", label: t("follow-ups.complete.plan") },
            ...(already ? [{ value: "planned" as const, label: already }] : []),
            { value: "none", label: t("follow-ups.complete.none") },
          ]}
        />
      </Form.Item>
      {next === "plan" && <PlanFields agencyId={agencyId} onChoose={onChoose} />}
      {next === "none" && <NoNextReason />}
    </div>
  );
}
