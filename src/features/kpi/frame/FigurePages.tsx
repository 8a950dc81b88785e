import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, useLocation } from "react-router";
import { isAllowed } from "@/backend/accessControl";
import { useProfile } from "@/backend/profile";
import { withParams } from "@/lib/searchParams";
import { useDocumentTitle } from "@/ui/useDocumentTitle";
import styles from "./frame.module.css";
import { useFocusAfterBack } from "./useFocusAfterBack";
import { useTopAfterLink } from "./useTopAfterLink";

const PAGES = ["overview", "stops", "agencies", "caravans", "editions", "briefings", "definitions"] as const;
/** A page that has the frame of filters. */
export type FigurePageName = Exclude<(typeof PAGES)[number], "briefings" | "definitions">;

/** The pages of figures; the filters go along, what is compared on one page does not. */
export function FigurePages() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const role = useProfile().data?.staff?.role;
  const pages = useRef<HTMLElement>(null);
  const pathOf = (page: (typeof PAGES)[number]) => (page === "overview" ? "/figures" : `/figures/${page}`);
  const here = PAGES.find((page) => page !== "overview" && pathOf(page) === pathname);
  useDocumentTitle(here && t(`compare.pages.${here}`), t("app.nav.figures"));
  useFocusAfterBack();
  useTopAfterLink();
  // on a phone the page the reader is on may lie beyond the edge; the first does not, and is not made to wait for its layout
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another page is opened
  useEffect(() => {
    const link = pages.current?.querySelector("[aria-current]");
    if (link?.previousElementSibling) {
      link.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    }
  }, [pathname, role]);
  const kept = withParams(new URLSearchParams(search), {
    compare: null,
    sort: null,
    with: null,
    page: null,
  }).toString();
  return (
    <nav ref={pages} className={`${styles.pages} no-print`} aria-label={t("compare.pages.label")}>
      {PAGES.filter((page) => page !== "briefings" || isAllowed(role, "briefings", "list")).map((page) => (
        <NavLink
          key={page}
          className={styles.page ?? ""}
          end={page === "overview"}
          to={{ pathname: pathOf(page), search: kept }}
        >
          {t(`compare.pages.${page}`)}
        </NavLink>
      ))}
    </nav>
  );
}
