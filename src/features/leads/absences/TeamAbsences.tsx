import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { today } from "@/lib/clock";
import { AbsenceList } from "./AbsenceList";
import { AbsenceSheet } from "./AbsenceSheet";
import type { Absence } from "./absences";
import styles from "./absences.module.css";

interface TeamAbsencesProps {
  agency: AgencyLoad;
  absences: Absence[];
}

/** The absences of an agency, under its team, and the way to plan one. */
export function TeamAbsences({ agency, absences }: TeamAbsencesProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const nameOf = (id: string) => agency.agents.find((agent) => agent.id === id)?.full_name ?? "";
  return (
    <section className={styles.absences} aria-labelledby="absences-title">
      <div className={styles.head}>
        <h3 className={styles.title} id="absences-title">
          {t("absences.title")}
        </h3>
        <Button size="small" onClick={() => setOpen(true)} disabled={agency.agents.length < 2}>
          {t("absences.plan")}
        </Button>
      </div>
      <AbsenceList absences={absences.filter(({ agency_id }) => agency_id === agency.id)} />
      <AbsenceSheet
        agency={agency}
        open={open}
        onClose={() => setOpen(false)}
        onDone={({ staff_id, stand_in_id, starts_on }) => {
          setOpen(false);
          const names = { name: nameOf(staff_id), standIn: nameOf(stand_in_id) };
          message.success(t(starts_on <= today() ? "absences.begun" : "absences.planned", names));
        }}
      />
    </section>
  );
}
