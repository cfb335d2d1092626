import type { OfficeMember } from "./office-members";

/** What a call does to the steps that the user can take back. */
export type UndoEffect = "none" | "one step" | "clears";

/**
 * Calls that take all of the user's undo away, by Microsoft's page on undo and add-ins and by reports of users. Some do
 * so in some hosts only; here they count everywhere.
 */
const CLEARING: readonly { readonly owner: RegExp; readonly member: RegExp }[] = [
  { owner: /^(WorksheetProtection|WorkbookProtection|AllowEditRange(Collection)?)$/, member: /./ },
  { owner: /^Worksheet$/, member: /^(name|position|visibility|copy|delete)$/ },
  { owner: /^Workbook$/, member: /^insertWorksheetsFromBase64$/ },
  { owner: /^(DocumentProperties|Style|StyleCollection|CustomXmlPart(Collection)?)$/, member: /./ },
  { owner: /^NamedItem$/, member: /^comment$/ },
];

/** Calls that change nothing in the workbook: they fetch, show, hold back drawing, or belong to the library itself. */
const HARMLESS = /^(get|is|load$|sync$|select$|activate$|suspend)/;

/** The heaviest effect of the ways in which a member is used. */
export function undoEffect({ space, owner, member, isClass, uses }: OfficeMember): UndoEffect {
  // Data that is handed over does nothing by itself; the member it is given to is listed too.
  if (space !== "Excel" || !isClass) return "none";
  const writes = uses.includes("write") || (uses.includes("call") && !HARMLESS.test(member));
  if (!writes) return "none";
  return CLEARING.some((each) => each.owner.test(owner) && each.member.test(member)) ? "clears" : "one step";
}
