import { DownOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEdition } from "@/backend/edition";
import { localized } from "@/lib/localized";
import { MenuButton } from "@/ui/MenuButton";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./topBar.module.css";

/** The edition the figures and lists are about, chosen in the URL. */
export function EditionSwitch(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { edition, editions, chooseEdition } = useEdition();
  if (!edition) {
    return null;
  }
  return (
    <MenuButton
      menu={{
        selectable: true,
        selectedKeys: [String(edition.year)],
        onClick: ({ key }) => chooseEdition(Number(key)),
        items: editions.map((one) => ({
          key: String(one.year),
          label: (
            <span className={styles.edition}>
              <strong>{t("app.edition.option", { year: one.year })}</strong>
              <span>{localized(one, "theme", language)}</span>
            </span>
          ),
        })),
      }}
    >
      <Button
        type="text"
        aria-label={`${t("app.edition.label")} ${edition.year}`}
        icon={<DownOutlined />}
        iconPosition="end"
      >
        <span className={styles.roomy}>{t("app.edition.option", { year: edition.year })}</span>
        <span className={styles.narrow}>{edition.year}</span>
      </Button>
    </MenuButton>
  );
}
