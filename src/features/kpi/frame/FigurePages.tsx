import { useTranslation } from "react-i18next";
import { NavLink, useLocation } from "react-router";
import { withParams } from "@/lib/searchParams";
import styles from "./frame.module.css";

const PAGES = ["overview", "stops", "agencies", "caravans", "editions", "definitions"] as const;
export type FigurePageName = Exclude<(typeof PAGES)[number], "definitions">;

/** The pages of figures; the filters go along, what is compared on one page does not. */
export function FigurePages() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const kept = withParams(new URLSearchParams(search), { compare: null, sort: null }).toString();
  return (
    <nav className={`${styles.pages} no-print`} aria-label={t("compare.pages.label")}>
      {PAGES.map((page) => (
        <NavLink
          key={page}
          className={styles.page ?? ""}
          end
          to={{ pathname: page === "overview" ? "/figures" : `/figures/${page}`, search: kept }}
        >
          {t(`compare.pages.${page}`)}
        </NavLink>
      ))}
    </nav>
  );
}
