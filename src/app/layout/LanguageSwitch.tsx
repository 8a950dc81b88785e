import { GlobalOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { toLanguage } from "@/lib/language";
import { MenuButton } from "@/ui/MenuButton";
import { useLanguage } from "@/ui/useLanguage";
import { languageNames, languages } from "../i18n/languages";
import { usePreferences } from "../preferences/usePreferences";
import styles from "./topBar.module.css";

/** The reader's language, kept with their profile. */
export function LanguageSwitch(): ReactNode {
  const { t } = useTranslation();
  const shown = useLanguage();
  const { changeLanguage } = usePreferences();
  return (
    <MenuButton
      placement="bottomRight"
      menu={{
        selectable: true,
        selectedKeys: [shown],
        onClick: ({ key }) => void changeLanguage(toLanguage(key)),
        items: languages.map((language) => ({
          key: language,
          label: <span lang={language}>{languageNames[language]}</span>,
        })),
      }}
    >
      <Button
        type="text"
        aria-label={t("common.named", { name: t("app.language.label"), value: languageNames[shown] })}
        icon={<GlobalOutlined />}
      >
        <span className={styles.wide}>{languageNames[shown]}</span>
      </Button>
    </MenuButton>
  );
}
