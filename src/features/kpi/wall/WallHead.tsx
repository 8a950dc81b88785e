import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { formatTime } from "@/lib/formatDates";
import { localized } from "@/lib/localized";
import { CaravanTag } from "@/ui/CaravanTag";
import type { CaravanKind } from "@/ui/kinds";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./wall.module.css";

interface WallHeadProps {
  edition: Edition;
  kinds: CaravanKind[];
  asOf: string | undefined;
  isOld: boolean;
}

/** What the wall shows: the edition, the caravan types where they are chosen, and of when the figures are. */
export function WallHead({ edition, kinds, asOf, isOld }: WallHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const time = asOf && formatTime(asOf, language);
  return (
    <header className={styles.head}>
      <h1 className={styles.name}>
        {t("kpi.title")}
        <span className={styles.theme}>
          {edition.year} · {localized(edition, "theme", language)}
        </span>
      </h1>
      {kinds.map((kind) => (
        <CaravanTag key={kind} kind={kind} label={t(`common.caravanKind.${kind}`)} />
      ))}
      <p className={styles.moment} data-old={isOld} role="status">
        {time && t(isOld ? "wall.old" : "wall.asOf", { time })}
      </p>
    </header>
  );
}
