import { MailOutlined, PhoneOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { hasConsent } from "@/backend/consent";
import { localizedName } from "@/lib/localized";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { PhoneNumber } from "@/ui/PhoneNumber";
import { PersonEdit } from "@/ui/person/PersonEdit";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import type { Prospect } from "../prospect";
import styles from "./page.module.css";

/** Who it is and how they may be reached: a number dials and an address opens only with the person's consent. */
export function ProspectHeader({ prospect, mayEdit }: { prospect: Prospect; mayEdit: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const { full_name, phone, email, consents, city, created_at } = prospect;
  const mayCall = hasConsent(consents, "phone");
  return (
    <header className={styles.header}>
      <PersonAvatar name={full_name} size={56} />
      <div className={styles.who}>
        <div className={styles.nameLine}>
          <h1 className={styles.name}>
            <bdi>{full_name}</bdi>
          </h1>
          {mayEdit && <PersonEdit person={prospect} refresh={() => void client.invalidateQueries()} />}
        </div>
        <p className={styles.soft}>
          {city && `${localizedName(city, language)} · `}
          {t("prospects.page.speaks", { language: t(`common.language.${prospect.language}`) })}
          {" · "}
          {t("prospects.page.registered")} <When at={created_at} />
        </p>
        <ul className={styles.contacts}>
          <li className={styles.contact}>
            <PhoneOutlined aria-hidden="true" />
            <PhoneNumber value={phone} dials={mayCall} />
          </li>
          {email && (
            <li className={styles.contact}>
              <MailOutlined aria-hidden="true" />
              {hasConsent(consents, "email") ? (
                <a href={`mailto:${email}`} dir="ltr">
                  {email}
                </a>
              ) : (
                <bdi dir="ltr">{email}</bdi>
              )}
            </li>
          )}
          {!mayCall && <li className={styles.refused}>{t("common.noPhoneConsent")}</li>}
        </ul>
      </div>
    </header>
  );
}
