import { CheckOutlined, CloudSyncOutlined, WarningFilled } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ErrorKey } from "@/backend/errorKeys";
import styles from "./OutboxLine.module.css";

interface OutboxLineProps {
  /** How many counts wait to be sent. */
  waiting: number;
  trouble?: ErrorKey | undefined;
  /** False when this device cannot keep them over a reload. */
  kept: boolean;
  onSend: () => void;
}

const PATIENCE_MS = 2_000;

/** True once it has been so for a while: a sending that takes a moment is not worth a word. */
function useForAWhile(value: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!value) {
      setLong(false);
      return;
    }
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return value && isLong;
}

/** One line, always in its place so that nothing moves under the thumb: how many counts wait, and for what. */
export function OutboxLine({ waiting, trouble, kept, onSend }: OutboxLineProps): ReactNode {
  const { t } = useTranslation();
  const isSlow = useForAWhile(waiting > 0);
  const isShown = waiting > 0 && (trouble !== undefined || isSlow);
  return (
    <div className={styles.line} role="status">
      {!kept && (
        <p className={styles.notKept}>
          <WarningFilled aria-hidden="true" /> {t("capture.outbox.notKept")}
        </p>
      )}
      {isShown ? (
        <div className={styles.waiting}>
          <CloudSyncOutlined aria-hidden="true" />
          <p>
            <strong>{t(`capture.outbox.${reasonOf(trouble)}`, { count: waiting })}</strong>
            {kept && <span> {t("capture.outbox.kept")}</span>}
          </p>
          <Button type="text" onClick={onSend}>
            {t("capture.outbox.now")}
          </Button>
        </div>
      ) : (
        <p className={styles.calm}>
          <CheckOutlined aria-hidden="true" /> {t("capture.outbox.allSent")}
        </p>
      )}
    </div>
  );
}

function reasonOf(trouble: ErrorKey | undefined): "network" | "server" | "sending" {
  if (trouble === undefined) {
    return "sending";
  }
  return trouble === "network" || trouble === "timeout" ? "network" : "server";
}
