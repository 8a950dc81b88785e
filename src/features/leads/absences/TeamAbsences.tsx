import { App, Button } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { today } from "@/lib/clock";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import { AbsenceList } from "./AbsenceList";
import { AbsenceSheet } from "./AbsenceSheet";
import type { Absence } from "./absences";
import styles from "./absences.module.css";
import type { Planned } from "./useAbsenceForm";

interface TeamAbsencesProps {
  agencies: AgencyLoad[];
  absences: Absence[];
  /** The level of its title, under what stands above it. */
  heading: "h2" | "h3";
}

/** The absences of an agency or of several, and the ways to plan, change and end one. */
export function TeamAbsences({ agencies, absences, heading: Heading }: TeamAbsencesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const title = useId();
  const [open, setOpen] = useState(false);
  const [edited, setEdited] = useState<Absence | null>(null);
  // Somebody must be there to stand in.
  const staffed = agencies.filter(({ active, agents }) => active && agents.length > 1);
  const nameOf = (id: string) =>
    agencies.flatMap(({ agents }) => agents).find((agent) => agent.id === id)?.full_name ?? "";
  const agencyNameOf = (id: string) => {
    const agency = agencies.find((one) => one.id === id);
    return agency ? localizedName(agency, language) : "";
  };
  const show = (absence: Absence | null) => {
    setEdited(absence);
    setOpen(true);
  };
  const onPlanned = ({ staff_id, stand_in_id, starts_on }: Planned) => {
    setOpen(false);
    const names = { name: nameOf(staff_id), standIn: nameOf(stand_in_id) };
    message.success(t(starts_on <= today() ? "absences.begun" : "absences.planned", names));
  };
  const onChanged = ({ staff_name }: Absence) => {
    setOpen(false);
    message.success(t("absences.change.done", { name: staff_name }));
  };
  return (
    <section className={styles.absences} aria-labelledby={title}>
      <div className={styles.head}>
        <Heading className={styles.title} id={title}>
          {t("absences.title")}
        </Heading>
        <Button size="small" onClick={() => show(null)} disabled={staffed.length === 0}>
          {t("absences.plan")}
        </Button>
      </div>
      <AbsenceList
        absences={absences.filter(({ agency_id }) => agencies.some(({ id }) => id === agency_id))}
        agencyNameOf={agencies.length > 1 ? agencyNameOf : undefined}
        canEdit={({ agency_id }) => agencies.some(({ id, active }) => id === agency_id && active)}
        onEdit={show}
      />
      <AbsenceSheet
        agencies={edited ? agencies : staffed}
        absence={edited}
        open={open}
        onClose={() => setOpen(false)}
        onPlanned={onPlanned}
        onChanged={onChanged}
      />
    </section>
  );
}
