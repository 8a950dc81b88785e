import { Form } from "antd";
import { useTranslation } from "react-i18next";
import type { AgentLoad } from "@/backend/agencyLoad";
import type { Absence } from "./absences";
import styles from "./absences.module.css";
import { useAbsencePreview } from "./api";
import type { AbsenceValues } from "./useAbsenceForm";
import { usePreviewWords } from "./usePreviewWords";

interface AbsencePreviewProps {
  agents: AgentLoad[];
  absence?: Absence | undefined;
}

/** What the absence being written would hand to the stand-in, and when it comes back. */
export function AbsencePreview({ agents, absence }: AbsencePreviewProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<AbsenceValues>();
  const staffId = Form.useWatch("staff_id", form) ?? absence?.staff_id;
  const first = Form.useWatch("starts_on", form);
  const last = Form.useWatch("ends_on", form);
  const standIn = Form.useWatch("stand_in_id", form);
  const preview = useAbsencePreview(staffId, first, last, absence?.id);
  const words = usePreviewWords();
  if (!preview || !first || !last) {
    return <p className={styles.preview}>{t("absences.form.how")}</p>;
  }
  const name = agents.find(({ id }) => id === standIn)?.full_name ?? t("absences.form.theStandIn");
  const isAnother = absence !== undefined && standIn !== absence.stand_in_id;
  return (
    <p className={styles.preview} aria-live="polite">
      <strong>{words({ preview, first, last, name, absence, isAnother })}</strong> {t("absences.form.how")}
    </p>
  );
}
