export const THEME_COOKIE = "theme";
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The chosen theme, or undefined where the reader leaves it to the system. */
export const parseTheme = (value: string | undefined): Theme | undefined =>
  THEMES.find((theme) => theme === value);
