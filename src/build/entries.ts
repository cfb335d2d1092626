import type { OfficeJsSource } from "./office-js";

/** Settings of the build that tell whether the workbench is in it. */
export interface WorkbenchSettings {
  /** `1`, `0`, or nothing said. */
  readonly WORKBENCH?: string | undefined;
}

/** Settings of a build that is tested. */
export interface TestSettings {
  /** `1`: pane and workbench with what tests ask and drive them by, and make fail; never for anything that is handed out. */
  readonly TEST_API?: string | undefined;
}

/** Where the pane of a build begins, from the root. */
export function paneEntry({ TEST_API }: TestSettings): string {
  return TEST_API === "1" ? "src/taskpane/testing/index.tsx" : "src/taskpane/index.tsx";
}

/**
 * Where the workbench of a build begins, from the root; null where it has none. Where nothing is said it comes along with
 * a copy of office.js: it answers the library that it was tested with, and no other.
 *
 * @throws {Error} a sentence that names the choices
 */
export function workbenchEntry(settings: WorkbenchSettings & TestSettings, officeJs: OfficeJsSource): string | null {
  const setting = settings.WORKBENCH === "" ? undefined : settings.WORKBENCH;
  if (setting !== undefined && setting !== "0" && setting !== "1")
    throw new Error(`WORKBENCH is "${setting}"; it must be 0 or 1.`);
  if (setting === "1" && officeJs !== "self")
    throw new Error(`WORKBENCH is 1, but OFFICE_JS is "${officeJs}": the workbench needs the copy, OFFICE_JS=self.`);
  if (setting === "0" || officeJs !== "self") return null;
  return settings.TEST_API === "1" ? "src/workbench/testing/index.ts" : "src/workbench/index.ts";
}
