import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { hostIsDark } from "../../workbook/excel/theme";

const HIGH_CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** 宋体 is for the paper; the pane speaks in the system's own sans. */
const FONTS = {
  fontFamilyBase: "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

const THEMES = {
  contrast: { ...teamsHighContrastTheme, ...FONTS },
  dark: { ...webDarkTheme, ...FONTS },
  light: { ...webLightTheme, ...FONTS },
};

/** Follows the host's theme, else the system's; high contrast comes before both. */
export function useTheme(): Theme {
  const name = useSyncExternalStore(subscribe, currentTheme);
  return THEMES[name];
}

function currentTheme(): keyof typeof THEMES {
  if (matchMedia(HIGH_CONTRAST).matches) return "contrast";
  return (hostIsDark() ?? matchMedia(DARK).matches) ? "dark" : "light";
}

function subscribe(listener: () => void): () => void {
  const queries = [HIGH_CONTRAST, DARK].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
