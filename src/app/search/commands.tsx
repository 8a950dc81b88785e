import {
  BulbOutlined,
  ClockCircleOutlined,
  DisconnectOutlined,
  GlobalOutlined,
  LogoutOutlined,
  UserAddOutlined,
} from "@ant-design/icons";
import { useLogout } from "@refinedev/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { matches } from "@/lib/text";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useLanguage } from "@/ui/useLanguage";
import { useStaff } from "../guards/staffContext";
import { languageNames, languages } from "../i18n/languages";
import { navigationOf } from "../navigation";
import { usePreferences } from "../preferences/usePreferences";
import { useThemeChoice } from "../theme/themeMode";

/** A page to go to, or something to do: found by its label or by other words for it. */
export interface Command {
  id: string;
  label: string;
  words: string;
  icon: ReactNode;
  /** It leads to another page, where the focus then goes. */
  leaves: boolean;
  run: () => void;
}

const THEMES = ["light", "dark", "system"] as const;

/** The pages of the reader's role, its home first. */
function usePages(): Command[] {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  return navigationOf(useStaff().role).map(({ resource, path, icon }) => ({
    id: `page-${resource}`,
    label: t(`app.nav.${resource}`),
    words: t("search.group.pages"),
    icon,
    leaves: true,
    run: () => navigate(path),
  }));
}

/** What the role does in one step from anywhere. */
function useWork(): Command[] {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  const { role } = useStaff();
  const work = [
    { id: "register", may: isAllowed(role, "counter", "list"), to: "/counter/register", icon: <UserAddOutlined /> },
    { id: "overdue", may: isAllowed(role, "leads", "list"), to: "/leads?next=overdue", icon: <ClockCircleOutlined /> },
    { id: "adrift", may: isAllowed(role, "leads", "list"), to: "/leads?next=adrift", icon: <DisconnectOutlined /> },
  ] as const;
  return work
    .filter(({ may }) => may)
    .map(({ id, to, icon }) => ({
      id: `do-${id}`,
      label: t(`search.action.${id}.label`),
      words: t(`search.action.${id}.words`),
      icon,
      leaves: true,
      run: () => navigate(to),
    }));
}

/** What changes how the product looks and speaks, and the way out. */
function useSettings(): Command[] {
  const { t } = useTranslation();
  const shown = useLanguage();
  const theme = useThemeChoice();
  const { changeLanguage, changeTheme } = usePreferences();
  const { mutate: logout } = useLogout();
  const stays = { leaves: false } as const;
  return [
    ...languages
      .filter((language) => language !== shown)
      .map((language) => ({
        ...stays,
        id: `language-${language}`,
        label: t("common.named", { name: t("app.language.label"), value: languageNames[language] }),
        words: t(`common.language.${language}`),
        icon: <GlobalOutlined />,
        run: () => void changeLanguage(language),
      })),
    ...THEMES.filter((choice) => choice !== theme).map((choice) => ({
      ...stays,
      id: `theme-${choice}`,
      label: t("common.named", { name: t("app.theme.label"), value: t(`app.theme.${choice}`) }),
      words: t("search.action.theme.words"),
      icon: <BulbOutlined />,
      run: () => changeTheme(choice),
    })),
    {
      id: "sign-out",
      label: t("app.me.signOut"),
      words: t("search.action.signOut.words"),
      icon: <LogoutOutlined />,
      leaves: true,
      run: () => logout(),
    },
  ];
}

/** Pages and actions that fit the text; without one the pages and the role's own actions. */
export function useCommands(text: string): { pages: Command[]; actions: Command[] } {
  const pages = usePages();
  const work = useWork();
  const settings = useSettings();
  const fits = ({ label, words }: Command) => matches(`${label} ${words}`, text);
  return {
    pages: text === "" ? pages : pages.filter(({ label }) => matches(label, text)),
    actions: text === "" ? work : [...work, ...settings].filter(fits),
  };
}
