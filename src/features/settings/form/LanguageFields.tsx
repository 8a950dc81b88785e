import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { unknownPlaceholder } from "@/lib/messageTemplate";
import styles from "../settings.module.css";

const LANGUAGES = ["fr", "ar", "en"] as const;

interface LanguageFieldsProps {
  /** What the columns begin with: `name_fr`, `body_fr`. */
  column: "name" | "body";
  legend: string;
  /** How many characters each may have. */
  most: number;
}

/** One text in the three languages, side by side. */
export function LanguageFields({ column, legend, most }: LanguageFieldsProps) {
  const { t } = useTranslation();
  const rules = [
    { required: true, whitespace: true, message: t("errors.required") },
    { max: most, message: t("errors.text_too_long") },
  ];
  const fillable = {
    validator: (_: unknown, text?: string) =>
      unknownPlaceholder(text ?? "") ? Promise.reject(new Error(t("errors.placeholder_unknown"))) : Promise.resolve(),
  };
  return (
    <fieldset className={styles.languages}>
      <legend>{legend}</legend>
      {LANGUAGES.map((language) => {
        const written = { lang: language, dir: language === "ar" ? "rtl" : "ltr" };
        return (
          <Form.Item
            key={language}
            name={`${column}_${language}`}
            label={t(`common.language.${language}`)}
            rules={column === "body" ? [...rules, fillable] : rules}
            validateFirst
          >
            {column === "body" ? (
              <Input.TextArea {...written} autoSize={{ minRows: 5, maxRows: 12 }} showCount maxLength={most} />
            ) : (
              <Input {...written} autoComplete="off" />
            )}
          </Form.Item>
        );
      })}
    </fieldset>
  );
}
