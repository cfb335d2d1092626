import type { FormReading, FormPart, SheetRef } from "../reader/reading";
import type { SheetReading } from "../reader/sheet-reading";

/**
 * Tells which forms are certain while only some sheets of the workbook are read. A form on one sheet is what it is,
 * whatever else is open. One of several sheets takes the first that follow its first sheet: it stands once it is whole
 * and every sheet up to its last is read. Until then nothing is said of it, or it would be said to lack a sheet.
 *
 * @param sheets all worksheets in tab order
 */
export function certainForms(
  sheets: readonly SheetRef[],
  readings: readonly SheetReading[],
): (form: FormReading) => boolean {
  const read = new Set(readings.map(({ sheet }) => sheet.id));
  const firstUnread = sheets.findIndex(({ id }) => !read.has(id));
  if (firstUnread === -1) return () => true;
  const positions = new Map(sheets.map(({ id }, position) => [id, position]));
  const positionOf = ({ sheet }: FormPart): number => positions.get(sheet.id) ?? Infinity;
  return ({ form, parts, missingSheets }) => {
    if (form.sheets.length === 1) return true;
    const [first] = parts;
    if (first === undefined || missingSheets.length > 0) return false;
    return parts.every((part) => {
      const after = positionOf(part) - positionOf(first) || part.area.top - first.area.top;
      return positionOf(part) < firstUnread && after >= 0;
    });
  };
}
