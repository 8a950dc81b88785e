import { Button, Form } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsentSwitches } from "./ConsentSwitches";
import type { RegisterValues } from "./draft";
import styles from "./fields.module.css";
import { LtrInput } from "./LtrInput";

interface ConsentSectionProps {
  country: string;
  /** The visitor agrees to nothing: count the party and keep no data. */
  onCountOnly: () => void;
}

/** What the visitor agrees to; without any consent nobody is registered. */
export function ConsentSection({ country, onCountOnly }: ConsentSectionProps): ReactNode {
  const { t } = useTranslation();
  const consents = Form.useWatch<RegisterValues["consents"] | undefined>("consents") ?? [];
  const partySize = Form.useWatch<RegisterValues["party_size"] | undefined>("party_size") ?? 1;
  return (
    <fieldset className={styles.section}>
      <legend>{t("capture.register.consents")}</legend>
      <p className={styles.lead}>{t("capture.register.consentsHint")}</p>
      <Form.Item
        name="consents"
        rules={[{ type: "array", min: 1, message: t("errors.consent_required") }]}
        validateTrigger="onChange"
      >
        <ConsentSwitches country={country} />
      </Form.Item>
      {consents.includes("email") && (
        <Form.Item
          name="email"
          label={t("capture.register.email")}
          rules={[
            { required: true, whitespace: true, message: t("capture.register.emailRequired") },
            { pattern: /^\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$/, message: t("errors.email_invalid") },
            { max: 254, message: t("errors.email_invalid") },
          ]}
        >
          <LtrInput inputMode="email" autoCapitalize="none" />
        </Form.Item>
      )}
      {consents.length === 0 && (
        <Button type="text" block onClick={onCountOnly}>
          {t("capture.register.noConsentCount", { count: partySize })}
        </Button>
      )}
    </fieldset>
  );
}
