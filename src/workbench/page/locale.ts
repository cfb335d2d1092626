export type Locale = "zh-CN" | "en-US";

/** Language of the page and of the pane: Chinese, unless the address asks for English (`?lang=en-US`). */
export function pageLocale(search: string = location.search): Locale {
  return new URLSearchParams(search).get("lang") === "en-US" ? "en-US" : "zh-CN";
}
