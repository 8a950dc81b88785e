import { App, Button, Popconfirm } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import type { Absence } from "./absences";
import styles from "./absences.module.css";
import { useEndAbsence } from "./api";

/** Ends an absence before its last day, or cancels one to come, after asking once. */
export function EndAbsence({ absence }: { absence: Absence }) {
  const { t } = useTranslation();
  const message = useErrorMessage();
  const { message: say } = App.useApp();
  const { mutateAsync, isPending } = useEndAbsence();
  const id = useRef(newId());
  const begun = absence.begun_at !== null;
  const name = absence.staff_name;
  const end = async () => {
    try {
      await mutateAsync({ p_id: id.current, p_absence_id: absence.id, p_version: absence.version });
      say.success(t(begun ? "absences.end.done" : "absences.cancel.done", { name }));
    } catch (error) {
      say.error(message(error));
    }
  };
  return (
    <Popconfirm
      title={t(begun ? "absences.end.title" : "absences.cancel.title", { name })}
      description={
        <span className={styles.confirm}>
          {begun ? t("absences.end.text", { name, standIn: absence.stand_in_name }) : t("absences.cancel.text")}
        </span>
      }
      okText={t(begun ? "absences.end.action" : "absences.cancel.action")}
      cancelText={t("absences.keep")}
      onConfirm={end}
    >
      <Button
        size="small"
        loading={isPending}
        aria-label={t(begun ? "absences.end.of" : "absences.cancel.of", { name })}
      >
        {t(begun ? "absences.end.action" : "absences.cancel.action")}
      </Button>
    </Popconfirm>
  );
}
