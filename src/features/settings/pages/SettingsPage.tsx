import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useLocation, useParams } from "react-router";
import { PageHeader } from "@/ui/PageHeader";
import { Calendar } from "../calendar/Calendar";
import { Lists } from "../list/Lists";
import { SectionNav } from "../SectionNav";
import { SECTIONS, type Section } from "../settings";
import styles from "../settings.module.css";

function isSection(name: string | undefined): name is Section {
  return SECTIONS.some((section) => section === name);
}

/** What the work is set up with: the stages, the reasons, the follow-ups, the texts and the calendar. */
export default function SettingsPage(): ReactNode {
  const { t } = useTranslation();
  const { section } = useParams();
  const { search } = useLocation();
  if (!isSection(section)) {
    return <Navigate to={`/settings/${SECTIONS[0]}${search}`} replace />;
  }
  return (
    <>
      <PageHeader title={t("settings.title")} lead={t("settings.lead")} />
      <div className={styles.page}>
        <SectionNav current={section} />
        <div className={styles.content} key={section}>
          {section === "calendar" ? <Calendar /> : <Lists section={section} />}
        </div>
      </div>
    </>
  );
}
