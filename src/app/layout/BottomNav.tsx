import { EllipsisOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { MenuButton } from "@/ui/MenuButton";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useStaff } from "../guards/staffContext";
import { entryAt, navigationOf } from "../navigation";
import { NavLink } from "./NavLink";
import styles from "./nav.module.css";

const SLOTS = 5;

/** The navigation within the thumb's reach on a phone; what does not fit is behind its last place. */
export function BottomNav(): ReactNode {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  const { pathname } = useLocation();
  const all = navigationOf(useStaff().role);
  const shown = all.length > SLOTS ? all.slice(0, SLOTS - 1) : all;
  const more = all.slice(shown.length);
  const current = entryAt(pathname)?.resource;

  if (all.length < 2) {
    return null;
  }
  return (
    <nav className={`${styles.bottom} no-print`} aria-label={t("app.nav.label")}>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <li key={entry.resource}>
            <NavLink entry={entry} />
          </li>
        ))}
        {more.length > 0 && (
          <li>
            <MenuButton
              placement="top"
              menu={{
                selectedKeys: current ? [current] : [],
                items: more.map(({ resource, path, icon }) => ({
                  key: resource,
                  icon,
                  label: t(`app.nav.${resource}`),
                  onClick: () => navigate(path),
                })),
              }}
            >
              <button
                type="button"
                className={styles.link}
                data-current={more.some(({ resource }) => resource === current)}
              >
                <span className={styles.icon} aria-hidden="true">
                  <EllipsisOutlined />
                </span>
                <span className={styles.label}>{t("app.nav.more")}</span>
              </button>
            </MenuButton>
          </li>
        )}
      </ul>
    </nav>
  );
}
