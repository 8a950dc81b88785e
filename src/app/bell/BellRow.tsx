import { CheckOutlined, MergeOutlined, MessageOutlined, UserAddOutlined, UserSwitchOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFollowUpWords } from "@/features/leads/follow-up-forms/useFollowUpWords";
import { AppLink } from "@/ui/AppLink";
import { NoteText } from "@/ui/NoteText";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { When } from "@/ui/When";
import { useStaff } from "../guards/staffContext";
import type { BellItem } from "./api";
import styles from "./bell.module.css";
import { useLeadAddress } from "./useLeadAddress";

const MARKS: Record<BellItem["kind"], ReactNode> = {
  lead_assigned: <UserAddOutlined />,
  follow_up_handed: <UserSwitchOutlined />,
  mention: <MessageOutlined />,
  merged: <MergeOutlined />,
};

/** The words that came along with what was done. */
function Words({ item }: { item: BellItem }) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const { follow_up, note, said, kind } = item;
  if (note) {
    return (
      <span className={styles.words} dir="auto">
        <NoteText {...note} />
      </span>
    );
  }
  return (
    <>
      {follow_up && (
        <span className={styles.meta}>
          {words.kind(follow_up.kind)} · <When at={follow_up.due_at} />
        </span>
      )}
      {said && (
        <span className={styles.words} dir="auto">
          {kind === "merged" ? t("bell.mergedWith", { name: said }) : said}
        </span>
      )}
    </>
  );
}

interface BellRowProps {
  item: BellItem;
  onRead: () => void;
  onLeave: () => void;
}

/** What a colleague did: who, what, whom it is about and when. It leads to the lead, and is then read. */
export function BellRow({ item, onRead, onLeave }: BellRowProps) {
  const { t } = useTranslation();
  const { id: me } = useStaff();
  const addressOf = useLeadAddress();
  const isNew = item.read_at === null;
  const isBatch = item.leads > 1;
  const batchAddress = item.kind === "follow_up_handed" ? "/follow-ups?mine=1" : `/leads?view=table&agent=${me}`;
  const open = () => {
    if (isNew) {
      onRead();
    }
    onLeave();
  };
  return (
    <li className={styles.row} data-row={item.id} data-new={isNew}>
      <span className={styles.mark} aria-hidden="true">
        {MARKS[item.kind]}
      </span>
      <AppLink to={isBatch ? batchAddress : addressOf(item.lead_id)} className={styles.what} onClick={open}>
        <span>
          {isNew && <VisuallyHidden>{t("bell.unread")}</VisuallyHidden>}
          <bdi>{item.actor ?? t("bell.someone")}</bdi> {t(`bell.did.${item.kind}`, { count: item.leads })}
        </span>
        {!isBatch && (
          <span className={styles.name}>
            <bdi>{item.name ?? t("bell.gone")}</bdi>
          </span>
        )}
        {!(isBatch && item.follow_up) && <Words item={item} />}
        <span className={styles.meta}>
          <When at={item.created_at} />
        </span>
      </AppLink>
      {isNew && (
        <Tooltip title={t("bell.readOne")}>
          <Button type="text" size="small" icon={<CheckOutlined />} aria-label={t("bell.readOne")} onClick={onRead} />
        </Tooltip>
      )}
    </li>
  );
}
