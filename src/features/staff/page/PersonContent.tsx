import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { useOpenLeads } from "@/backend/useOpenLeads";
import { dayOf } from "@/lib/dates";
import { AppLink } from "@/ui/AppLink";
import { PageHeader } from "@/ui/PageHeader";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { EditButton } from "@/ui/record/EditButton";
import { Sheet } from "@/ui/Sheet";
import { StateDot } from "@/ui/StateDot";
import { useHotkeys } from "@/ui/useHotkeys";
import { useUrlParam } from "@/ui/useUrlParam";
import { When } from "@/ui/When";
import { StaffForm } from "../form/StaffForm";
import { Place } from "../list/Place";
import type { Person } from "../staff";
import styles from "../staff.module.css";

/** A person: what they do, where, and what they have on their hands. */
export function PersonContent({ person }: { person: Person }) {
  const { t } = useTranslation();
  const role = useProfile().data?.staff?.role;
  const [form, setForm] = useUrlParam("form");
  const mayEdit = isAllowed(role, "staff", "edit");
  const works = person.role === "agent" || person.role === "agency_manager";
  const open = useOpenLeads("assignee_id", works ? person.id : undefined);
  useHotkeys({ e: () => setForm("edit") }, mayEdit && form === null);
  const close = () => setForm(null);

  return (
    <>
      <PageHeader
        title={
          <span className={styles.title}>
            <PersonAvatar name={person.full_name} size={40} />
            <bdi>{person.full_name}</bdi>
          </span>
        }
        lead={
          <>
            {t(`common.role.${person.role}`)} · <Place person={person} />
          </>
        }
        action={mayEdit && <EditButton onClick={() => setForm("edit")} />}
      />
      <section className={styles.panel} aria-label={t("staff.page.facts")}>
        <dl className={styles.facts}>
          <div>
            <dt>{t("staff.form.email")}</dt>
            <dd>
              <a href={`mailto:${person.email}`} dir="ltr">
                {person.email}
              </a>
            </dd>
          </div>
          <div>
            <dt>{t("staff.form.role")}</dt>
            <dd>
              {t(`common.role.${person.role}`)}
              <p className={styles.soft}>{t(`staff.does.${person.role}`)}</p>
            </dd>
          </div>
          <div>
            <dt>{t("staff.column.place")}</dt>
            <dd>
              {person.agency && isAllowed(role, "agencies", "list") ? (
                <AppLink to={`/agencies/${person.agency.id}`}>
                  <Place person={person} />
                </AppLink>
              ) : (
                <Place person={person} />
              )}
            </dd>
          </div>
          <div>
            <dt>{t("staff.form.state")}</dt>
            <dd>
              <StateDot active={person.active}>{t(`staff.state.${person.active ? "active" : "left"}`)}</StateDot>
            </dd>
          </div>
          <div>
            <dt>{t("staff.page.since")}</dt>
            <dd>
              <When day={dayOf(person.created_at)} />
            </dd>
          </div>
          {works && open !== undefined && (
            <div>
              <dt>{t("staff.page.open")}</dt>
              <dd>
                <AppLink to={`/leads?view=table&open=1&agent=${person.id}`}>
                  {t("staff.page.leads", { count: open })}
                </AppLink>
              </dd>
            </div>
          )}
        </dl>
      </section>
      <Sheet open={mayEdit && form === "edit"} title={t("staff.form.edit")} note={person.full_name} onClose={close}>
        <StaffForm person={person} onSaved={close} onCancel={close} />
      </Sheet>
    </>
  );
}
