import { useTranslation } from "react-i18next";
import { KindIcon } from "@/features/leads/follow-up-forms/KindIcon";
import { useFollowUpWords } from "@/features/leads/follow-up-forms/useFollowUpWords";
import { AppLink } from "@/ui/AppLink";
import { When } from "@/ui/When";
import type { DueFollowUp } from "./api";
import styles from "./bell.module.css";
import { useLeadAddress } from "./useLeadAddress";

/** A follow-up that falls due within the hour. */
export function DueRow({ due, onLeave }: { due: DueFollowUp; onLeave: () => void }) {
  const { t } = useTranslation();
  const words = useFollowUpWords();
  const addressOf = useLeadAddress();
  return (
    <li className={styles.row} data-row={due.id}>
      <span className={styles.mark} aria-hidden="true">
        <KindIcon kind={due.kind} />
      </span>
      <AppLink to={addressOf(due.lead_id)} className={styles.what} onClick={onLeave}>
        <span className={styles.name}>
          <bdi>{due.name ?? t("bell.gone")}</bdi>
        </span>
        <span className={styles.meta}>
          {words.kind(due.kind)} · <When at={due.due_at} />
        </span>
      </AppLink>
    </li>
  );
}
