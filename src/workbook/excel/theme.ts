/** How the host looks. `null` where it does not say (Excel on the web, or no host at all): the system's setting then decides. */
export function hostIsDark(): boolean | null {
  if (typeof Office === "undefined") return null;
  const colour: unknown = Office.context?.officeTheme?.bodyBackgroundColor;
  return typeof colour === "string" ? isDark(colour) : null;
}

/** Whether light text belongs on a `#RRGGBB` background, by its perceived brightness. Null if it is no such colour. */
export function isDark(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
