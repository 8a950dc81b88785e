import { Form } from "antd";
import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import { today } from "@/lib/clock";
import { formatDay } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./absences.module.css";
import { useAbsencePreview } from "./api";
import type { AbsenceValues } from "./useAbsenceForm";

/** What the absence being written would hand to the stand-in, and when it comes back. */
export function AbsencePreview({ agents }: { agents: AgentLoad[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const form = Form.useFormInstance<AbsenceValues>();
  const away = Form.useWatch("staff_id", form);
  const last = Form.useWatch("ends_on", form);
  const standIn = Form.useWatch("stand_in_id", form);
  const count = useAbsencePreview(away, last);
  const nameOf = (id: string | undefined) => agents.find((agent) => agent.id === id)?.full_name;
  if (count === undefined || !last) {
    return <p className={styles.preview}>{t("absences.form.how")}</p>;
  }
  const until = formatDay(last, language, "short", today());
  return (
    <p className={styles.preview} aria-live="polite">
      <strong>
        {t("absences.form.preview", { count, name: nameOf(standIn) ?? t("absences.form.theStandIn"), until })}
      </strong>{" "}
      {t("absences.form.how")}
    </p>
  );
}
