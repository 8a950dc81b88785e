import { Form, Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatPhone, parsePhone } from "@/lib/phone";
import { tidy } from "@/lib/text";
import { ChoicePills } from "@/ui/ChoicePills";
import { useLanguage } from "@/ui/useLanguage";
import type { RegisterValues } from "./draft";
import styles from "./fields.module.css";
import { LtrInput } from "./LtrInput";
import { useParsedPhone } from "./useParsedPhone";

const NAME_LENGTH = 120;

// each in its own words, so that a visitor can point at it
const LANGUAGES = [
  { value: "fr", label: <span lang="fr">Français</span> },
  { value: "ar", label: <span lang="ar">العربية</span> },
  { value: "en", label: <span lang="en">English</span> },
] as const;

/** Who the visitor is and how to reach them. */
export function PersonFields({ country }: { country: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.section}>
      <legend>{t("capture.register.who")}</legend>
      <Form.Item
        name="full_name"
        label={t("capture.register.full_name")}
        rules={[
          { required: true, whitespace: true, message: t("errors.name_required") },
          { transform: tidy, max: NAME_LENGTH, message: t("errors.text_too_long") },
        ]}
      >
        <Input autoFocus className={styles.words ?? ""} autoComplete="off" autoCapitalize="words" enterKeyHint="next" />
      </Form.Item>
      <PhoneField country={country} />
      <Form.Item name="language" label={t("capture.register.language")}>
        <Languages />
      </Form.Item>
    </fieldset>
  );
}

function Languages(props: { id?: string; value?: RegisterValues["language"]; onChange?: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.choices}>
      <ChoicePills<string> {...props} choices={[...LANGUAGES]} label={t("capture.register.language")} />
    </div>
  );
}

function PhoneField({ country }: { country: string }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const typed: unknown = Form.useWatch("phone");
  const read = useParsedPhone(typeof typed === "string" ? typed : "", country);
  const from = read?.country && new Intl.DisplayNames([language], { type: "region" }).of(read.country);
  return (
    <Form.Item
      name="phone"
      label={t("capture.register.phone")}
      extra={
        <span className={styles.reads} role="status">
          {read && (
            <>
              {t("capture.register.phoneReads")} <bdi dir="ltr">{formatPhone(read.e164)}</bdi> {from && `· ${from}`}
            </>
          )}
        </span>
      }
      rules={[
        {
          validator: async (_rule, value: string) => {
            const phone = await parsePhone(value, country);
            if (!phone.ok) {
              throw new Error(t(`errors.${phone.problem}`));
            }
          },
        },
      ]}
    >
      <LtrInput type="tel" inputMode="tel" />
    </Form.Item>
  );
}
