import { App, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import type { BoardColumn } from "../pipeline/board";
import { COLUMN_MOST } from "./api";
import styles from "./board.module.css";

interface MoreOfColumnProps {
  column: BoardColumn;
  onMore: (stageId: string, loaded: number) => Promise<void>;
}

/** Opens a column further, until it is whole or too long to be read as cards. */
export function MoreOfColumn({ column, onMore }: MoreOfColumnProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useErrorMessage();
  const [loading, setLoading] = useState(false);
  const loaded = column.leads.length;
  const rest = column.total - loaded;
  if (rest <= 0) {
    return null;
  }
  if (loaded >= COLUMN_MOST) {
    return <p className={styles.empty}>{t("leads.board.tooMany", { count: rest })}</p>;
  }
  const more = async () => {
    setLoading(true);
    try {
      await onMore(column.stage_id, loaded);
    } catch (error) {
      message.error(say(error));
    } finally {
      setLoading(false);
    }
  };
  return (
    <Button block type="text" size="small" loading={loading} onClick={() => void more()}>
      {t("leads.board.more", { count: rest })}
    </Button>
  );
}
