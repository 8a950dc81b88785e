import { Button, Skeleton } from "antd";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import type { BoardColumn } from "../pipeline/board";
import styles from "./board.module.css";

interface MoreOfColumnProps {
  column: BoardColumn;
  onMore: (stageId: string, loaded: number) => Promise<void>;
  /** Whether the end of what is loaded is near: then more is asked for without being told. */
  near: boolean;
}

/** Continues a column until it is whole: by itself as its end comes near, by a button otherwise and after a failure. */
export function MoreOfColumn({ column, onMore, near }: MoreOfColumnProps) {
  const { t } = useTranslation();
  const say = useErrorMessage();
  const [state, setState] = useState<{ loading: boolean; error: unknown }>({ loading: false, error: null });
  const { stage_id, total } = column;
  const loaded = column.leads.length;
  const rest = total - loaded;

  const more = useCallback(async () => {
    setState({ loading: true, error: null });
    try {
      await onMore(stage_id, loaded);
      setState({ loading: false, error: null });
    } catch (error) {
      setState({ loading: false, error });
    }
  }, [onMore, stage_id, loaded]);

  const byItself = near && rest > 0 && !state.loading && state.error === null;
  useEffect(() => {
    if (byItself) {
      void more();
    }
  }, [byItself, more]);

  if (rest <= 0) {
    return null;
  }
  if (near && state.error === null) {
    return <Skeleton active title={false} paragraph={{ rows: 2 }} className={styles.coming ?? ""} />;
  }
  return (
    <>
      {state.error !== null && <p className={styles.empty}>{say(state.error)}</p>}
      <Button block type="text" size="small" loading={state.loading} onClick={() => void more()}>
        {t("leads.board.more", { count: rest })}
      </Button>
    </>
  );
}
