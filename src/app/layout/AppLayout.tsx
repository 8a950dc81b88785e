import type { ReactNode } from "react";
import { useEffect, useLayoutEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigationType } from "react-router";
import { useTitle } from "@/ui/useDocumentTitle";
import { KeysHelp } from "../help/KeysHelp";
import { entryAt } from "../navigation";
import { isBare } from "../routes";
import { Banners } from "./Banners";
import { BottomNav } from "./BottomNav";
import styles from "./layout.module.css";
import { SideNav } from "./SideNav";
import { TopBar } from "./TopBar";

/** The frame around every page of the workspace; a page that fills the window has none of it. */
export function AppLayout({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const cameBy = useNavigationType();
  const entry = entryAt(pathname);
  const title = useTitle(entry && t(`app.nav.${entry.resource}`));

  // before the effects of the page, which may name the window more narrowly
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the page begins at its top whenever the path changes
  useEffect(() => {
    if (cameBy !== "POP") {
      window.scrollTo(0, 0);
    }
  }, [pathname]);

  const bare = isBare(pathname);
  const page = (
    <main id="content" className={bare ? styles.bare : styles.main} tabIndex={-1}>
      {children}
    </main>
  );
  if (bare) {
    return (
      <>
        {page}
        <KeysHelp />
      </>
    );
  }

  return (
    <div className={styles.shell}>
      <a className={`${styles.skip} no-print`} href="#content">
        {t("app.skipToContent")}
      </a>
      <SideNav />
      <header className={`${styles.top} no-print`}>
        <Banners />
        <TopBar />
      </header>
      {page}
      <BottomNav />
      <KeysHelp />
    </div>
  );
}
