import { firstOfEach } from "../../core/grouped";
import type { FormReading, UnreadForm } from "../../reader/reading";
import type { SheetReading } from "../../reader/sheet-reading";
import { rule } from "../engine/rule";
import type { SheetSighting, Sighting } from "../engine/sighting";
import { titleAt } from "./sheets";

/** A form is hidden when its first sheet is. */
export function isHiddenForm({ parts: [first] }: FormReading): boolean {
  return first?.sheet.hidden !== undefined;
}

/** Sheets that nobody sees and that hold a form, or what might be one. */
export const sheetHidden = rule({
  id: "SHEET-HIDDEN",
  severity: "warning",
  family: "sheets",
  check: hiddenSheets,
  checkSheet: hiddenUnread,
});

/** Declarations that could not be read: of unknown layout, or not whole. */
export const formUnread = rule({
  id: "FORM-UNREAD",
  severity: "error",
  family: "sheets",
  checkUnread: (unread) => (unread.reason === "other-kind" ? [] : [notRead(unread)]),
});

/** Forms of other kinds. */
export const formOtherKind = rule({
  id: "FORM-OTHER-KIND",
  severity: "info",
  family: "sheets",
  checkUnread: (unread) => (unread.reason === "other-kind" ? [notRead(unread)] : []),
});

/** One for each sheet of a form. */
function hiddenSheets(reading: FormReading): readonly Sighting[] {
  return firstOfEach(reading.parts, ({ sheet }) => sheet.id).flatMap((part) => {
    const { name, hidden } = part.sheet;
    if (hidden === undefined) return [];
    const seen = { at: titleAt(part), subject: name, observed: hidden };
    return [isHiddenForm(reading) ? seen : { ...seen, ofVisibleForm: true as const }];
  });
}

/** A sheet on which no form was read. */
function hiddenUnread({ sheet, parts, unread: [first] }: SheetReading): readonly SheetSighting[] {
  if (sheet.hidden === undefined || parts.length > 0 || !first) return [];
  return [{ at: first.at, subject: first.sheet.name, observed: sheet.hidden, about: first }];
}

function notRead(unread: UnreadForm): SheetSighting {
  return {
    at: unread.at,
    subject: unread.sheet.name,
    form: unread.form?.id ?? null,
    // Of half a form it is the labels that matter.
    observed: unread.reason === "half" ? null : unread.title,
    expected: unread.missing.length > 0 ? unread.missing.join("、") : null,
    about: unread,
  };
}
