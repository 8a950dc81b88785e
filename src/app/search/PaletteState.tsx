import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/EmptyState";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import type { Found } from "./api";
import styles from "./palette.module.css";

interface PaletteStateProps {
  text: string;
  found: Found | null | undefined;
  isAnswered: boolean;
  error: unknown;
  isRetrying: boolean;
  retry: () => void;
  count: number;
}

/** What stands under the rows, or in their place: still looking, nothing found, did not get through. */
export function PaletteState({ text, found, isAnswered, error, isRetrying, retry, count }: PaletteStateProps) {
  const { t } = useTranslation();
  const isFirst = !isAnswered && !found && text !== "";
  const isEmpty = isAnswered && !error && count === 0;
  return (
    <>
      <VisuallyHidden>
        <span role="status">{isAnswered && !error && text !== "" ? t("search.found", { count }) : ""}</span>
      </VisuallyHidden>
      {isFirst && (
        <div className={styles.skeleton}>
          <ListSkeleton rows={3} />
        </div>
      )}
      {isEmpty && text !== "" && (
        <EmptyState title={t("search.empty.title", { text })}>
          <p>{t("search.empty.text")}</p>
        </EmptyState>
      )}
      {error !== null && error !== undefined && <LoadProblem error={error} retrying={isRetrying} onRetry={retry} />}
    </>
  );
}
