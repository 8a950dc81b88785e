import { ConfigProvider, type ThemeConfig } from "antd";
import type { ReactNode } from "react";

/** What differs from the theme around it. */
export const OUTDOORS: ThemeConfig = {
  token: { controlHeightLG: 56, fontSizeLG: 17 },
  components: { Select: { optionHeight: 56, optionFontSize: 16, optionPadding: "16px 12px" } },
};

/** Controls a thumb finds in the sun: 56 px high, larger letters. */
export function CounterTheme({ children }: { children: ReactNode }): ReactNode {
  return (
    <ConfigProvider componentSize="large" theme={OUTDOORS}>
      {children}
    </ConfigProvider>
  );
}
