import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { Arrow } from "@/ui/Arrow";
import { useLanguage } from "@/ui/useLanguage";
import type { LeadEvent } from "./events";
import styles from "./Timeline.module.css";

/** Who got the lead from whom, and why; the agencies are named when it changed agency. */
export function AssignmentBody({ event }: { event: LeadEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { assignment } = event;
  if (!assignment) {
    return (
      <p className={styles.headline}>{t(`lead.event.${event.kind === "assigned" ? "assigned" : "reassigned"}`)}</p>
    );
  }
  const { from_agency, to_agency, from_assignee, to_assignee, meant_for, reason } = assignment;
  const moved = from_agency !== null && from_agency.id !== to_agency.id;
  const nobody = t("lead.owner.none");
  const side = (agency: typeof from_agency, person: typeof from_assignee) =>
    [person?.full_name ?? (moved ? null : nobody), moved && agency && localizedName(agency, language)]
      .filter(Boolean)
      .join(", ");
  const why: Record<string, string> = {
    staff_left: t("lead.event.staffLeft"),
    absence_over: t("lead.event.absenceOver"),
  };
  return (
    <>
      {event.kind === "assigned" ? (
        <p className={styles.headline}>
          {t("lead.event.assigned")} <strong>{to_assignee?.full_name ?? nobody}</strong>
        </p>
      ) : (
        <p className={styles.headline}>
          {t("lead.event.reassigned")} <bdi>{side(from_agency, from_assignee)}</bdi> <Arrow />{" "}
          <strong>{side(to_agency, to_assignee)}</strong>
        </p>
      )}
      {meant_for && (
        <p className={styles.detail}>
          <bdi>{t("lead.event.meantFor", { name: meant_for.full_name })}</bdi>
        </p>
      )}
      {reason && (
        <p className={styles.detail}>
          <bdi>{why[reason] ?? reason}</bdi>
        </p>
      )}
    </>
  );
}
