import { BellOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Badge, Button } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "@/ui/Sheet";
import { useHotkeys } from "@/ui/useHotkeys";
import { bellQuery } from "./api";
import { BellPanel } from "./BellPanel";
import styles from "./bell.module.css";
import { useReminders } from "./useReminders";

/** What waits for the reader: how much of it in the top bar, and all of it beside the page. */
export function Bell(): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const reminders = useReminders();
  const bell = useQuery({ ...bellQuery, refetchIntervalInBackground: reminders.isOn });
  const waiting = (bell.data?.unread ?? 0) + (bell.data?.overdue ?? 0);
  const open = () => {
    setOpen(true);
    void bell.refetch();
  };
  useHotkeys({ b: open }, !isOpen, true);
  return (
    <>
      <Button
        type="text"
        className={styles.bell ?? ""}
        aria-haspopup="dialog"
        aria-keyshortcuts="b"
        aria-label={waiting > 0 ? t("bell.waiting", { count: waiting }) : t("bell.label")}
        icon={
          <Badge count={waiting} size="small" overflowCount={99} offset={[6, -2]}>
            <BellOutlined className={styles.icon ?? ""} />
          </Badge>
        }
        onClick={open}
      />
      <Sheet open={isOpen} title={t("bell.title")} width={440} onClose={() => setOpen(false)}>
        <BellPanel bell={bell} reminders={reminders} onLeave={() => setOpen(false)} />
      </Sheet>
    </>
  );
}
