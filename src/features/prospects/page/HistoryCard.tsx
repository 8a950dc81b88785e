import { Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { ChangeList } from "@/ui/changes/ChangeList";
import { LoadProblem } from "@/ui/LoadProblem";
import { When } from "@/ui/When";
import { type HistoryLine, useHistory } from "../api";
import { Card } from "./Card";
import styles from "./page.module.css";

function Line({ line }: { line: HistoryLine }) {
  const { t } = useTranslation();
  const { with: name = "", ...changes } = line.changes;
  return (
    <li className={styles.line}>
      <p className={styles.headline}>
        {line.kind === "edited" ? t("prospects.history.edited") : t(`prospects.history.${line.kind}`, { name })}
      </p>
      <ChangeList changes={changes} />
      <p className={styles.soft}>
        {line.actor && (
          <>
            <bdi>{line.actor}</bdi>
            {" · "}
          </>
        )}
        <When at={line.occurred_at} />
      </p>
    </li>
  );
}

/** What was corrected on the record, by whom and when; merges too. */
export function HistoryCard({ prospectId }: { prospectId: string }) {
  const { t } = useTranslation();
  const query = useHistory(prospectId);
  return (
    <Card id="history" title={t("prospects.history.title")}>
      {query.isLoading && <Skeleton active title={false} paragraph={{ rows: 2 }} />}
      {query.error && !query.data && (
        <LoadProblem error={query.error} retrying={query.isFetching} onRetry={() => void query.refetch()} />
      )}
      {query.data?.length === 0 && <p className={styles.none}>{t("prospects.history.none")}</p>}
      <ol className={styles.history}>
        {query.data?.map((line) => (
          <Line key={`${line.kind}-${line.id}`} line={line} />
        ))}
      </ol>
    </Card>
  );
}
