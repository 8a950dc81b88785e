import { MailOutlined, PhoneOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { hasConsent } from "@/backend/consent";
import { PhoneNumber } from "@/ui/PhoneNumber";
import { MessageMenu } from "../contact/MessageMenu";
import styles from "./LeadHeader.module.css";
import type { Lead } from "./lead";

/** The ways to reach a person: the number, and what they agreed to beside it. */
export function ContactLinks({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const { phone, email, consents } = lead.prospect;
  return (
    <ul className={styles.contacts}>
      <li className={styles.contact}>
        <PhoneOutlined aria-hidden="true" />
        <PhoneNumber value={phone} dials={hasConsent(consents, "phone")} />
      </li>
      {hasConsent(consents, "messaging") &&
        (["whatsapp", "sms"] as const).map((channel) => (
          <li key={channel}>
            <MessageMenu channel={channel} lead={lead} className={styles.contact} />
          </li>
        ))}
      {email && hasConsent(consents, "email") && (
        <li>
          <a className={styles.contact} href={`mailto:${email}`}>
            <MailOutlined aria-hidden="true" /> <bdi dir="ltr">{email}</bdi>
          </a>
        </li>
      )}
      {!hasConsent(consents, "phone") && <li className={styles.refused}>{t("common.noPhoneConsent")}</li>}
    </ul>
  );
}
