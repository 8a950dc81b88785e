import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { AppLink } from "@/ui/AppLink";
import { entryAt, type NavEntry } from "../navigation";
import { preloadPage } from "../routes";
import styles from "./nav.module.css";

/** One entry of the navigation; its page's code is fetched as soon as a pointer or the focus comes near. */
export function NavLink({ entry }: { entry: NavEntry }): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const current = entryAt(pathname)?.resource === entry.resource;
  const preload = () => preloadPage(entry.path);
  return (
    <AppLink
      className={styles.link}
      to={entry.path}
      aria-current={current ? "page" : undefined}
      onPointerEnter={preload}
      onFocus={preload}
    >
      <span className={styles.icon} aria-hidden="true">
        {entry.icon}
      </span>
      <span className={styles.label}>{t(`app.nav.${entry.resource}`)}</span>
    </AppLink>
  );
}
