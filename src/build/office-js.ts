/** Where a page takes Microsoft's office.js from. The library is never committed: it comes from a CDN or from npm. */
export type OfficeJsSource = "cdn" | "21vianet" | "self";

const ADDRESSES: Readonly<Record<OfficeJsSource, string>> = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "office/office.js",
};

/**
 * Files of `@microsoft/office-js/dist` that a self-hosted copy needs. office.js loads the file of its host and the
 * strings of the user's language from beside itself; telemetry is left out on purpose: an intranet has no use for it.
 */
export const SELF_HOSTED_FILES: readonly string[] = [
  "office.js",
  "o15apptofilemappingtable.js",
  // Excel on the web, and the workbench.
  "excel-web-16.00.js",
  "excel-web-16.00-core.js",
  // Excel for Windows and Mac, for an intranet without the CDN.
  "excel-win32-16.01.js",
  "excel-win32-16.01-core.js",
  "excel-mac-16.00.js",
  "excel-mac-16.00-core.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** Reads the build setting OFFICE_JS. @throws {Error} a sentence that names the three choices. */
export function officeJsSource(setting: string | undefined, fallback: OfficeJsSource): OfficeJsSource {
  if (setting === undefined || setting === "") return fallback;
  if (setting === "cdn" || setting === "21vianet" || setting === "self") return setting;
  throw new Error(`OFFICE_JS is "${setting}"; it must be cdn, 21vianet or self.`);
}

/** The script address as written into a page. */
export function officeJsAddress(source: OfficeJsSource): string {
  return ADDRESSES[source];
}

/** The origin that a page must admit for office.js; null when it is the page's own. */
export function officeJsOrigin(source: OfficeJsSource): string | null {
  return source === "self" ? null : new URL(ADDRESSES[source]).origin;
}
