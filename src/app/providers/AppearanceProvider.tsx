import "@ant-design/v5-patch-for-react-19";
import { StyleProvider } from "@ant-design/cssinjs";
import { ConfigProvider } from "antd";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { wantsCalm } from "@/ui/motion";
import { useLanguage } from "@/ui/useLanguage";
import { useAntdLocale } from "../i18n/i18n";
import { directionOf } from "../i18n/languages";
import { antdTheme } from "../theme";
import { antdContainer } from "../theme/antdContainer";
import { useThemeMode } from "../theme/themeMode";

/** Gives antd the product's theme, and the language and direction shown now. */
export function AppearanceProvider({ children }: { children: ReactNode }): ReactNode {
  const mode = useThemeMode();
  const language = useLanguage();
  const locale = useAntdLocale();
  const theme = useMemo(() => antdTheme(mode, !wantsCalm()), [mode]);
  return (
    <StyleProvider container={antdContainer}>
      <ConfigProvider theme={theme} locale={locale} direction={directionOf(language)}>
        {children}
      </ConfigProvider>
    </StyleProvider>
  );
}
