import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { Mark } from "@/ui/Mark";
import { useStaff } from "../guards/staffContext";
import { navigationOf } from "../navigation";
import { NavLink } from "./NavLink";
import styles from "./nav.module.css";

/** The navigation at the reading side of the page, on anything wider than a phone. */
export function SideNav(): ReactNode {
  const { t } = useTranslation();
  const { role } = useStaff();
  return (
    <nav className={`${styles.side} no-print`} aria-label={t("app.nav.label")}>
      <AppLink to="/" className={styles.brand}>
        <Mark className={styles.mark} />
        {t("app.name")}
      </AppLink>
      <ul className={styles.list}>
        {navigationOf(role).map((entry) => (
          <li key={entry.resource}>
            <NavLink entry={entry} />
          </li>
        ))}
      </ul>
      <p className={styles.tagline}>{t("app.tagline")}</p>
    </nav>
  );
}
