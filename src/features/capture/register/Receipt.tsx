import { CheckCircleFilled } from "@ant-design/icons";
import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./Receipt.module.css";
import type { RegistrationReceipt } from "./useRegistration";

interface ReceiptProps extends RegistrationReceipt {
  onNext: () => void;
  onDone: () => void;
}

/** What became of the registration: who will call, and whether the number was known. */
export function Receipt({ name, registration, mayMissChanges, onNext, onDone }: ReceiptProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const { agency, recognised, new_lead } = registration;
  return (
    <div className={styles.receipt}>
      <div role="status">
        <CheckCircleFilled className={styles.mark} aria-hidden="true" />
        <h2>{t("capture.receipt.title", { name })}</h2>
        <p>{t("capture.receipt.agency", { agency: localizedName(agency, language) })}</p>
        {recognised && <p className={styles.known}>{t("capture.receipt.recognised")}</p>}
        {!new_lead && <p className={styles.known}>{t("capture.receipt.joined")}</p>}
      </div>
      {mayMissChanges && <Alert type="warning" showIcon message={t("capture.receipt.changed")} />}
      <div className={styles.actions}>
        <Button ref={next} type="primary" block onClick={onNext}>
          {t("capture.receipt.next")}
        </Button>
        <Button block onClick={onDone}>
          {t("capture.receipt.done")}
        </Button>
      </div>
    </div>
  );
}
