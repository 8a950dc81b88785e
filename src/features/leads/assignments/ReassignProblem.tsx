import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/ui/FormProblem";
import { ChangedNote } from "./ChangedNote";
import styles from "./ReassignForm.module.css";
import type { useReassignForm } from "./useReassignForm";

type ReassignProblemProps = Pick<
  ReturnType<typeof useReassignForm>,
  "problem" | "changed" | "someGone" | "ids" | "rest"
>;

/** Why nothing was handed over; where somebody was faster with some of the leads, how to go on with the rest. */
export function ReassignProblem({ problem, changed, someGone, ids, rest }: ReassignProblemProps) {
  const { t } = useTranslation();
  if (ids.length === 0) {
    return <FormProblem tone="warning">{t("assignments.reassign.noneLeft")}</FormProblem>;
  }
  if (!someGone && !changed) {
    return <FormProblem error={problem} />;
  }
  return (
    <>
      <FormProblem error={problem} tone="warning">
        {changed ? <ChangedNote changed={changed} /> : t("assignments.reassign.someGone")}
        <span className={styles.rest}>
          <Button size="small" loading={rest.isPending} onClick={() => rest.mutate()}>
            {changed
              ? t("assignments.reassign.goOn", { count: ids.length - changed.count })
              : t("assignments.reassign.leaveOut")}
          </Button>
        </span>
      </FormProblem>
      <FormProblem error={rest.error} />
    </>
  );
}
