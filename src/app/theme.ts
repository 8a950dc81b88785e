import type { ThemeConfig } from "antd";
import { theme } from "antd";
import type { Palette } from "./theme/palette";
import { dark, light } from "./theme/palette";

export type ThemeMode = "light" | "dark";

const FONT = '"IBM Plex Sans", -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans Arabic", sans-serif';

function tokens(palette: Palette): ThemeConfig["token"] {
  return {
    colorPrimary: palette.brand,
    colorInfo: palette.info,
    colorSuccess: palette.success,
    colorWarning: palette.warning,
    colorError: palette.danger,
    colorLink: palette.brand,
    colorLinkHover: palette.brandHover,
    colorTextBase: palette.ink,
    colorText: palette.ink,
    colorTextSecondary: palette.inkSoft,
    colorTextDescription: palette.inkSoft,
    colorTextPlaceholder: palette.inkSoft,
    colorTextLightSolid: palette.onBrand,
    colorBgBase: palette.surface,
    colorBgLayout: palette.paper,
    colorBgContainer: palette.surface,
    colorBgElevated: palette.surface,
    colorBgSpotlight: palette.ink,
    colorBorder: palette.line,
    colorBorderSecondary: palette.line,
    colorSplit: palette.line,
    borderRadius: 8,
    boxShadow: palette.shadow,
    boxShadowSecondary: palette.shadow,
    boxShadowTertiary: palette.shadow,
    fontFamily: FONT,
    fontSize: 14,
    controlHeight: 36,
    wireframe: false,
  };
}

/** The algorithms mix the seed colours anew; the palette has been checked for contrast as it is. */
function asChosen(palette: Palette): typeof theme.defaultAlgorithm {
  return (seed, map = theme.defaultAlgorithm(seed)) => ({
    ...map,
    colorPrimary: palette.brand,
    colorPrimaryHover: palette.brandHover,
    colorPrimaryBg: palette.brandSoft,
    colorError: palette.danger,
    colorErrorBg: palette.dangerSoft,
    colorSuccess: palette.success,
    colorWarning: palette.warning,
    colorWarningBg: palette.accentSoft,
    colorWarningBorder: palette.accent,
    colorInfo: palette.info,
    colorInfoBg: palette.surfaceSunken,
    colorInfoBorder: palette.line,
  });
}

/** antd's theme for a mode: the tokens of the product's palette and nothing else; without motion for who asked for none. */
export function antdTheme(mode: ThemeMode, motion: boolean): ThemeConfig {
  const palette = mode === "dark" ? dark : light;
  return {
    algorithm: [mode === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm, asChosen(palette)],
    token: { ...tokens(palette), motion },
    components: {
      Table: {
        headerBg: palette.surface,
        headerColor: palette.inkSoft,
        headerSplitColor: "transparent",
        rowSelectedBg: palette.brandSoft,
        rowSelectedHoverBg: palette.brandSoft,
      },
      Tooltip: { colorTextLightSolid: palette.paper },
      Segmented: { trackBg: palette.surfaceSunken, itemSelectedBg: palette.surface },
      Button: { fontWeight: 500 },
      Dropdown: { paddingBlock: 8 },
    },
    cssVar: { key: "escale" },
    hashed: false,
  };
}
