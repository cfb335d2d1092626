import { OPTIONAL_SETS, REQUIRED_SETS } from "../workbook/excel/requirements";
import { table } from "./markdown";
import type { OfficeMember, OfficeUsage } from "./office-members";
import { undoEffect } from "./undo-effects";

/**
 * What the pane and the ribbon call of the adapter besides the port `Workbook`, and whether a click stands behind it.
 * The port's own members are told apart by who calls them: the live session by itself, the commands on a click.
 */
export const ENTRIES: Readonly<Record<string, "by itself" | "on a click">> = {
  "boot.bootOffice": "by itself",
  "ribbon.associateRibbon": "by itself",
  "theme.hostIsDark": "by itself",
  "ribbon.showPane": "on a click",
  "save-file.saveFile": "on a click",
  "dialog.hasDialogs": "on a click",
  "dialog.openDialog": "on a click",
};

/**
 * Of the port, what else is asked for without a click: what the workbook brings along, where a sheet was not read; and what
 * rows look like that somebody has put into a form.
 */
const UNASKED = ["readParts", "look"];

/** What the add-in does of its own accord: at its start and after every edit. */
export function membersUsedByItself(usage: OfficeUsage): readonly OfficeMember[] {
  const session = [...usage.portMembersOf("src/live/session.ts"), ...UNASKED].map((name) => `ExcelWorkbook.${name}`);
  const others = Object.keys(ENTRIES).filter((name) => ENTRIES[name] === "by itself");
  return usage.reachableFrom(["ExcelWorkbook.constructor", ...session, ...others]);
}

/** `maintainers/office-js.md` */
export function officeJsPage(usage: OfficeUsage): string {
  const own = new Map(membersUsedByItself(usage).map((member) => [nameOf(member), member]));
  const rows = usage.members.map((member) => {
    const itself = own.get(nameOf(member));
    return [
      `\`${nameOf(member)}\``,
      member.set ?? "",
      member.uses.join(", "),
      itself === undefined ? "on a click" : `by itself (${itself.uses.join(", ")})`,
      EFFECTS[undoEffect(member)],
    ];
  });
  return `${INTRO}\n${table(["Member", "Requirement set", "Used to", "When", "Undo"], rows)}\n`;
}

const EFFECTS = { none: "", "one step": "one step", clears: "**may clear it**" } as const;

export function nameOf({ space, owner, member }: OfficeMember): string {
  return space === "Excel" ? `${owner}.${member}` : `${space}.${owner}.${member}`;
}

const INTRO = `# Members of Office.js that the add-in uses

Made from the sources by \`npm run docs\`: the TypeScript compiler finds every member of \`@types/office-js\` that \`src/workbook/excel\` touches.
A test holds the workbench's object model to this list, and the requirement sets to those that are asked for or detected.

Without ${REQUIRED_SETS.map(({ name, version }) => `${name} ${version}`).join(" and ")} the pane does not start and says which Excel to use.
Detected, and done without where they are missing: ${Object.values(OPTIONAL_SETS)
  .map(({ name, version }) => `${name} ${version}`)
  .join(", ")}.
Below ExcelApi 1.14 an event does not say who wrote: the add-in then knows its own writes from a list of what it has just written.

## Undo

Where the last column says so, a call may take away what the user could take back. None of these runs without a click; a test follows every
call from what the add-in does by itself (starting, listening, reading after an edit) and finds no write at all. A fix is written in one round
trip and so is one step of the user's undo from ExcelApi 1.19 on; the pane offers to put the old value back in every version.
\`mergeUndoGroup\` (ExcelApi 1.20) is not asked for: it refuses whole batches that name a worksheet, and an insertion must.
`;
