import type { Capabilities } from "../workbook";

/** A set of host functions, as Office names and numbers them. The version is text: `1.10` comes after `1.9`. */
export interface RequirementSet {
  readonly name: "ExcelApi" | "SharedRuntime" | "OpenBrowserWindowApi" | "DialogApi";
  readonly version: string;
}

/**
 * Without these the add-in does not start: merged areas need ExcelApi 1.13, the ribbon's functions share the pane's
 * runtime. Office 2021 and everything later has them. manifest.xml demands the same, so that older hosts never offer it.
 */
export const REQUIRED_SETS: readonly RequirementSet[] = [
  { name: "ExcelApi", version: "1.13" },
  { name: "SharedRuntime", version: "1.1" },
];

/** Used where the host has them; everything works without. */
export const OPTIONAL_SETS = {
  /** Events for renamed and moved sheets. */
  renameEvents: { name: "ExcelApi", version: "1.17" },
  /** What the add-in writes lands in the user's undo stack. */
  undoableWrites: { name: "ExcelApi", version: "1.19" },
  /** A page of ours can be opened in the browser, to save a file from Excel for Mac. */
  browserWindow: { name: "OpenBrowserWindowApi", version: "1.1" },
  /** A window of ours, for signing in; without it the browser opens one. */
  dialogs: { name: "DialogApi", version: "1.1" },
} as const satisfies Record<string, RequirementSet>;

export function isSupported({ name, version }: RequirementSet): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}

/** Sets that the host lacks and the add-in cannot do without. */
export function missingSets(): readonly RequirementSet[] {
  return REQUIRED_SETS.filter((set) => !isSupported(set));
}

export function detectCapabilities(): Capabilities {
  return {
    undoableWrites: isSupported(OPTIONAL_SETS.undoableWrites),
    renameEvents: isSupported(OPTIONAL_SETS.renameEvents),
  };
}
