import { useTranslation } from "react-i18next";
import { PAGE_MS } from "./usePaging";
import styles from "./WallDots.module.css";
import { WALL_PAGES } from "./wallPages";

interface WallDotsProps {
  page: number;
  paused: boolean;
  onTurn: (page: number) => void;
}

/** A dot a page; that of the page shown fills while its time passes. */
export function WallDots({ page, paused, onTurn }: WallDotsProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles.dots} aria-label={t("wall.pages")}>
      {WALL_PAGES.map((name, place) => (
        <button
          key={name}
          type="button"
          aria-label={t(`wall.page.${name}`)}
          aria-current={place === page ? "page" : undefined}
          onClick={() => onTurn(place)}
        >
          <span className={styles.dot}>
            {place === page && !paused && (
              <span className={styles.passing} style={{ animationDuration: `${PAGE_MS}ms` }} />
            )}
          </span>
        </button>
      ))}
    </nav>
  );
}
