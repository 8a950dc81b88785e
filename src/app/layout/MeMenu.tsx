import { InfoCircleOutlined, LogoutOutlined } from "@ant-design/icons";
import { useLogout } from "@refinedev/core";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { MenuButton } from "@/ui/MenuButton";
import { PersonAvatar } from "@/ui/PersonAvatar";
import { useStaff } from "../guards/staffContext";
import { openKeys } from "../help/helpStore";
import { usePreferences } from "../preferences/usePreferences";
import { toThemeChoice, useThemeChoice } from "../theme/themeMode";
import styles from "./topBar.module.css";

const themes = ["light", "dark", "system"] as const;

/** Who is signed in, how their pages look, and the way out. */
export function MeMenu(): ReactNode {
  const { t } = useTranslation();
  const { full_name, email, role } = useStaff();
  const { mutate: logout } = useLogout();
  const { changeTheme } = usePreferences();
  const theme = useThemeChoice();
  const choose = (key: string) => {
    switch (key) {
      case "sign-out":
        return logout();
      case "keys":
        return openKeys();
      default:
        return changeTheme(toThemeChoice(key));
    }
  };
  return (
    <MenuButton
      placement="bottomRight"
      menu={{
        selectedKeys: [theme],
        onClick: ({ key }) => choose(key),
        items: [
          {
            key: "who",
            type: "group",
            label: (
              <span className={styles.who}>
                <strong>{full_name}</strong>
                <span>{t(`common.role.${role}`)}</span>
                <bdi>{email}</bdi>
              </span>
            ),
          },
          { type: "divider" },
          {
            key: "theme",
            type: "group",
            label: t("app.theme.label"),
            children: themes.map((choice) => ({ key: choice, label: t(`app.theme.${choice}`) })),
          },
          { type: "divider" },
          { key: "keys", icon: <InfoCircleOutlined />, label: t("app.me.keys") },
          { key: "sign-out", icon: <LogoutOutlined />, label: t("app.me.signOut") },
        ],
      }}
    >
      <Button type="text" className={styles.me ?? ""} aria-label={t("app.me.menu")}>
        <PersonAvatar name={full_name} />
        <span className={styles.wide}>{full_name}</span>
      </Button>
    </MenuButton>
  );
}
