import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { PersonAvatar } from "@/ui/PersonAvatar";
import type { Person } from "../staff";
import styles from "../staff.module.css";
import { Place } from "./Place";

/** A person with what they do, as lists show them. */
export function PersonCell({ person }: { person: Person }) {
  return (
    <div className={styles.person} data-active={person.active}>
      <PersonAvatar name={person.full_name} />
      <div className={styles.words}>
        <AppLink to={`/staff/${person.id}`} className={styles.name}>
          <bdi>{person.full_name}</bdi>
        </AppLink>
        <bdi className={styles.soft}>{person.email}</bdi>
      </div>
    </div>
  );
}

/** A person as they stand on a phone. */
export function PersonCard({ person }: { person: Person }) {
  const { t } = useTranslation();
  return (
    <article className={styles.card}>
      <PersonCell person={person} />
      <p className={styles.cardFoot}>
        {t(`common.role.${person.role}`)} · <Place person={person} />
        {!person.active && <span className={styles.left}>{t("staff.state.left")}</span>}
      </p>
    </article>
  );
}
