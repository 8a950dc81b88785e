import { MailOutlined, MessageOutlined, PhoneOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import styles from "../prospects.module.css";
import type { ProspectRow } from "./useProspects";

const CHANNELS = [
  { channel: "phone", icon: <PhoneOutlined /> },
  { channel: "messaging", icon: <MessageOutlined /> },
  { channel: "email", icon: <MailOutlined /> },
] as const;

/** The ways of contact a person agreed to, as signs; each is named for who does not see them. */
export function ConsentMarks({ row }: { row: ProspectRow }) {
  const { t } = useTranslation();
  const given = CHANNELS.filter(({ channel }) => row[`${channel}_consent`]);
  if (given.length === 0) {
    return <span className={styles.refused}>{t("prospects.row.noConsent")}</span>;
  }
  return (
    <span className={styles.marks}>
      {given.map(({ channel, icon }) => {
        const name = t(`common.consentChannel.${channel}`);
        return (
          <span key={channel} role="img" aria-label={name} title={name}>
            {icon}
          </span>
        );
      })}
    </span>
  );
}
