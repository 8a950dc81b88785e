import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { LoadProblem } from "@/ui/LoadProblem";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { ListSkeleton } from "@/ui/Skeletons";
import styles from "../agencies.module.css";
import { useAgencyStaff } from "../api";

/** Those who work in an agency. */
export function People({ agencyId, mayAdd }: { agencyId: string; mayAdd: boolean }) {
  const { t } = useTranslation();
  const { people, query } = useAgencyStaff(agencyId);
  return (
    <section className={styles.panel} aria-labelledby="agency-people">
      <div className={styles.panelHead}>
        <h2 className={styles.heading} id="agency-people">
          {t("agencies.page.people")}
        </h2>
        {mayAdd && <AppLink to={`/staff?form=new&for=${agencyId}`}>{t("agencies.page.addPerson")}</AppLink>}
      </div>
      {query.isLoading && <ListSkeleton rows={4} />}
      {query.error && people.length === 0 && (
        <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
      )}
      {query.data && people.length === 0 && <p className={styles.soft}>{t("agencies.page.nobody")}</p>}
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id} data-active={person.active}>
            <PersonAvatar name={person.full_name} />
            <div className={styles.person}>
              <AppLink to={`/staff/${person.id}`} className={styles.name}>
                {person.full_name}
              </AppLink>
              <span className={styles.soft}>
                {t(`common.role.${person.role}`)}
                {!person.active && ` · ${t("agencies.page.left")}`}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
