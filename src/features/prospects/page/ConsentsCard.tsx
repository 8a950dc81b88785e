import { CheckCircleFilled, StopOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { WithdrawConsent } from "@/ui/person/WithdrawConsent";
import { useLanguage } from "@/ui/useLanguage";
import { When } from "@/ui/When";
import { type Consent, consentsInOrder } from "../prospect";
import { Card } from "./Card";
import styles from "./page.module.css";

/** What the person agreed to, when, where and under which words; what has ended is shown as such. */
export function ConsentsCard({ consents, mayEdit }: { consents: Consent[]; mayEdit: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const language = useLanguage();
  const endOf = ({ withdrawn_at, ended_by_merge_id }: Consent) =>
    withdrawn_at && t(ended_by_merge_id ? "prospects.consents.merged" : "prospects.consents.withdrawn");
  return (
    <Card id="consents" title={t("prospects.consents.title")}>
      {consents.length === 0 && <p className={styles.none}>{t("prospects.consents.none")}</p>}
      <ul className={styles.consents}>
        {consentsInOrder(consents).map((consent) => {
          const { id, channel, given_at, withdrawn_at, wording, visit } = consent;
          return (
            <li key={id} className={styles.consent} data-ended={withdrawn_at !== null}>
              <span className={styles.mark} aria-hidden="true">
                {withdrawn_at ? <StopOutlined /> : <CheckCircleFilled />}
              </span>
              <div>
                <p className={styles.channel}>{t(`common.consentChannel.${channel}`)}</p>
                <p className={styles.soft}>
                  {t("prospects.consents.given")} <When at={given_at} />
                  {visit?.stop && ` ${t("prospects.consents.at", { city: localizedName(visit.stop.city, language) })}`}
                  {withdrawn_at && (
                    <>
                      {" · "}
                      {endOf(consent)} <When at={withdrawn_at} />
                    </>
                  )}
                </p>
                <details className={styles.wording}>
                  <summary>{t("prospects.consents.wording")}</summary>
                  <p dir="auto">{wording}</p>
                </details>
              </div>
              {mayEdit && !withdrawn_at && (
                <WithdrawConsent consent={consent} refresh={() => void client.invalidateQueries()} />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
