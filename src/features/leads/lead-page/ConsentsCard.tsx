import { CheckCircleFilled, StopOutlined } from "@ant-design/icons";
import { Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { WithdrawConsent } from "@/ui/person/WithdrawConsent";
import { When } from "@/ui/When";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import styles from "./ConsentsCard.module.css";
import cards from "./LeadContent.module.css";
import type { Consent, Lead } from "./lead";

/** In force before withdrawn, then as they were given. */
function inOrder(consents: Consent[]): Consent[] {
  return [...consents].sort(
    (a, b) =>
      Number(a.withdrawn_at !== null) - Number(b.withdrawn_at !== null) ||
      Date.parse(b.given_at) - Date.parse(a.given_at),
  );
}

/** What the person agreed to and when; what was withdrawn is shown as such. */
export function ConsentsCard({ lead, editable }: { lead: Lead; editable: boolean }) {
  const { t } = useTranslation();
  const refresh = useRefreshWork();
  const consents = inOrder(lead.prospect.consents);
  return (
    <section className={cards.card} aria-labelledby="lead-consents">
      <div className={cards.head}>
        <h2 className={cards.title} id="lead-consents">
          {t("lead.consents.title")}
        </h2>
      </div>
      {consents.length === 0 && <p className={cards.none}>{t("lead.consents.none")}</p>}
      <ul className={styles.consents}>
        {consents.map(({ id, channel, given_at, withdrawn_at, wording }) => (
          <li key={id} className={styles.consent} data-withdrawn={withdrawn_at !== null}>
            <span className={styles.mark} aria-hidden="true">
              {withdrawn_at ? <StopOutlined /> : <CheckCircleFilled />}
            </span>
            <span>
              <Tooltip title={wording}>
                <span className={styles.channel}>{t(`common.consentChannel.${channel}`)}</span>
              </Tooltip>
              <span className={styles.when}>
                {t(withdrawn_at ? "lead.consents.withdrawn" : "lead.consents.given")}{" "}
                <When at={withdrawn_at ?? given_at} />
              </span>
            </span>
            {editable && !withdrawn_at && <WithdrawConsent consent={{ id, channel }} refresh={refresh} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
