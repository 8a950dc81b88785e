import { ConfigProvider } from "antd";
import type { ReactNode } from "react";

const OUTDOORS = { token: { controlHeightLG: 56, fontSizeLG: 17 } };

/** Controls a thumb finds in the sun: 56 px high, larger letters. */
export function CounterTheme({ children }: { children: ReactNode }): ReactNode {
  return (
    <ConfigProvider componentSize="large" theme={OUTDOORS}>
      {children}
    </ConfigProvider>
  );
}
