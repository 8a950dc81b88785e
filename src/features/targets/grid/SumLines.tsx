import { useTranslation } from "react-i18next";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import type { Sum } from "./sums";
import styles from "./sums.module.css";
import { useWords } from "./useWords";

/** What the parts of a target come to, marked where that is something else. */
export function SumLines({ sums }: { sums: Sum[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return sums.map((sum) => (
    <span key={sum.of} className={styles.sum} data-differs={sum.differs}>
      {sum.differs && (
        <>
          <span aria-hidden="true">≠ </span>
          <VisuallyHidden>{t("targets.sum.differs")} </VisuallyHidden>
        </>
      )}
      {words.sum(sum)}
    </span>
  ));
}
