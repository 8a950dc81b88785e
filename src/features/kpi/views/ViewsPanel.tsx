import { Empty } from "antd";
import { useTranslation } from "react-i18next";
import { LoadProblem } from "@/ui/LoadProblem";
import { ListSkeleton } from "@/ui/Skeletons";
import { useFigureViews } from "./api";
import { SaveForm } from "./SaveForm";
import { ViewRow } from "./ViewRow";
import styles from "./views.module.css";

/** What was saved, each to be opened, begun with or deleted; under it what is seen now, to be saved. */
export function ViewsPanel({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { views, isLoading, isFetching, error, retry } = useFigureViews();
  return (
    <div className={styles.panel}>
      {error && <LoadProblem error={error} retrying={isFetching} onRetry={retry} />}
      {isLoading && <ListSkeleton rows={3} />}
      {!isLoading && !error && views.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t("views.empty")} />
      )}
      {views.length > 0 && (
        <ul className={styles.list}>
          {views.map((view) => (
            <ViewRow key={view.id} view={view} onOpen={onDone} />
          ))}
        </ul>
      )}
      <SaveForm />
    </div>
  );
}
