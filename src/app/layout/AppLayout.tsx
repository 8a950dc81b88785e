import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AppLink } from "@/ui/AppLink";
import { useStaff } from "../guards/staffContext";
import { navigationOf } from "../navigation";
import "./layout.css";
import { Mark } from "./Mark";

/** The frame around every page of the workspace. */
export function AppLayout({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const { role } = useStaff();
  return (
    <div className="shell">
      <nav className="shell-nav" aria-label={t("app.nav.label")}>
        <div className="shell-brand">
          <Mark /> {t("app.name")}
        </div>
        <ul>
          {navigationOf(role).map(({ resource, path, icon }) => (
            <li key={resource}>
              <AppLink className="shell-link" to={path}>
                {icon} {t(`app.nav.${resource}`)}
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <header className="shell-top" />
      <main className="shell-main">{children}</main>
    </div>
  );
}
