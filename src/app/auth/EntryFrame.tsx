import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "@/ui/Mark";
import { useDocumentTitle } from "@/ui/useDocumentTitle";
import styles from "./entry.module.css";
import { LanguageLinks } from "./LanguageLinks";
import { TourScene } from "./TourScene";

interface EntryFrameProps {
  title: string;
  intro: string;
  children: ReactNode;
}

/** The frame of the pages before sign-in: the tour on one side, what is to be done on the other. */
export function EntryFrame({ title, intro, children }: EntryFrameProps): ReactNode {
  const { t } = useTranslation();
  useDocumentTitle(title);

  return (
    <div className={styles.frame}>
      <aside className={styles.scene}>
        <TourScene />
        <p className={styles.brand}>
          <Mark className={styles.mark} />
          <span>{t("app.name")}</span>
        </p>
        <p className={styles.tagline}>{t("app.tagline")}</p>
      </aside>
      <main className={styles.main}>
        <LanguageLinks />
        <div className={styles.content}>
          <h1>{title}</h1>
          <p className={styles.intro}>{intro}</p>
          {children}
        </div>
      </main>
    </div>
  );
}
