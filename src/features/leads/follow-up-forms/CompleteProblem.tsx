import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { FormProblem } from "@/ui/FormProblem";
import { When } from "@/ui/When";
import type { OpenFollowUp } from "./followUp";
import styles from "./forms.module.css";
import { useFollowUpWords } from "./useFollowUpWords";

interface CompleteProblemProps {
  problem: unknown;
  current: OpenFollowUp;
  /** True when somebody changed the follow-up after the form had opened. */
  changed: boolean;
}

/** Why the follow-up was not closed; when it was changed meanwhile, as what it stands now. */
export function CompleteProblem({ problem, current, changed }: CompleteProblemProps) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const stale = changed && problem instanceof BackendError && problem.key === "stale";
  return (
    <FormProblem error={problem} tone={stale ? "warning" : "error"}>
      {stale && (
        <>
          {t("follow-ups.complete.changed")}
          <span className={styles.now}>
            {words.kind(current.kind)} · <When at={current.due_at} />
            {current.note && ` · ${current.note}`}
          </span>
        </>
      )}
    </FormProblem>
  );
}
