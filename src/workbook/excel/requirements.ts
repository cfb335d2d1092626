/** A set of host functions, as Office names and numbers them. The version is text: `1.10` comes after `1.9`. */
export interface RequirementSet {
  readonly name: "ExcelApi" | "SharedRuntime";
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
