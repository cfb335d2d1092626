/**
 * Which Excel the workbench is. `?api=1.13` in its address makes it an older or newer one, for trying and testing what
 * the add-in does without: what came later is then not there, as in that Excel.
 */

export interface RequirementSets {
  /** What `isSetSupported` reports, by name. */
  readonly matrix: Readonly<Record<string, string>>;
  /** Whether a member of the object model is there, by its name on the wire. */
  readonly has: (className: string, member: string) => boolean;
  /** The arguments of an event without those that this Excel does not send. */
  readonly eventArgs: (args: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The set whose members the object model covers as far as the add-in uses them. */
export const NEWEST_COVERED = "1.17";

/**
 * Members of the object model that are younger than the least version that the add-in starts on, and events under the
 * names of their registration. Checked against the documentation of Office's types.
 */
export const LATER_MEMBERS: Readonly<Record<string, string>> = {
  "ConditionalFormat.SetRanges": "1.17",
  "WorksheetCollection._RegisterEventNameChanged": "1.17",
  "WorksheetCollection._RegisterEventMoved": "1.17",
  "WorksheetCollection._RegisterEventVisibilityChanged": "1.17",
  "Worksheet._RegisterEventNameChanged": "1.17",
  "Worksheet._RegisterEventVisibilityChanged": "1.17",
};

const LATER_ARGUMENTS: Readonly<Record<string, string>> = { triggerSource: "1.14", changeDirectionState: "1.14" };

export function requirementSets(excelApi: string = NEWEST_COVERED): RequirementSets {
  const without = (since: string | undefined): boolean => since !== undefined && isLater(since, excelApi);
  return {
    matrix: {
      ExcelApi: excelApi,
      ExcelApiOnline: "1.1",
      SharedRuntime: "1.1",
      AddinCommands: "1.1",
      RibbonApi: "1.1",
      DelayForCellEdit: "1.1",
    },
    has: (className, member) => !without(LATER_MEMBERS[`${className}.${member}`]),
    eventArgs: (args) => Object.fromEntries(Object.entries(args).filter(([name]) => !without(LATER_ARGUMENTS[name]))),
  };
}

/** The set that the page's address asks for; the newest covered if it asks for none. */
export function askedSets(search: string = location.search): RequirementSets {
  const asked = new URLSearchParams(search).get("api");
  return requirementSets(asked !== null && /^1\.\d{1,2}$/.test(asked) ? asked : NEWEST_COVERED);
}

/** `1.10` is later than `1.9`. */
function isLater(left: string, right: string): boolean {
  return minor(left) > minor(right);
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
