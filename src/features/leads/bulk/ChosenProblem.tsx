import { Button } from "antd";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { FormProblem } from "@/ui/FormProblem";
import { ChangedNote } from "./ChangedNote";
import styles from "./ChosenProblem.module.css";
import type { ChosenLeads } from "./useChosenLeads";

/** Why nothing was done; where somebody was faster with some of the leads, how to go on with the rest. */
export function ChosenProblem({ leads }: { leads: ChosenLeads }) {
  const { problem, changed, someGone, ids, rest } = leads;
  const { t } = useTranslation();
  if (ids.length === 0) {
    return <FormProblem tone="warning">{t("bulk.noneLeft")}</FormProblem>;
  }
  if (!someGone && !changed) {
    return <FormProblem error={problem} />;
  }
  /** The button goes with what it says: focus goes on to the one that sends the rest, or stays in the sheet. */
  const goOn = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const sheet = currentTarget.closest<HTMLElement>("[role=dialog]");
    rest.mutate(undefined, {
      onSuccess: (left) => {
        const send = left.length > 0 ? sheet?.querySelector<HTMLElement>("button[type=submit]") : null;
        (send ?? sheet?.querySelector("button"))?.focus();
      },
    });
  };
  return (
    <>
      <FormProblem error={problem} tone="warning">
        {changed ? <ChangedNote changed={changed} /> : t("bulk.someGone")}
        <span className={styles.rest}>
          <Button size="small" loading={rest.isPending} onClick={goOn}>
            {changed ? t("bulk.goOn", { count: ids.length - changed.count }) : t("bulk.leaveOut")}
          </Button>
        </span>
      </FormProblem>
      <FormProblem error={rest.error} />
    </>
  );
}
