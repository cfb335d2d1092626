import { isDateFormat, serialOf } from "../../../core/date/dates";
import type { CellValue } from "../../../core/grid/grid";
import { FileError } from "../file-error";
import { isTrue } from "./workbook";
import { fromXString } from "./xml-text";

/** Days between the two date systems: serial 0 is 1904-01-01 in the other one. */
const DAYS_TO_1904 = 1462;

/** What a file says of its values as a whole. */
export interface ValueConventions {
  readonly strings: readonly string[];
  readonly from1904: boolean;
}

/** A cell as it stands in the file (`CT_Cell`). */
export interface StoredCell {
  /** `t`: what kind of value it is; null for a number. */
  readonly type: string | null;
  /** `v`; null when there is none. */
  readonly stored: string | null;
  /** `is`, a text in the cell itself. */
  readonly inline: string | null;
  readonly format: string;
}

/** The value of a cell; null for none. @throws {FileError} for a text that is not in the list */
export function valueOf(cell: StoredCell, conventions: ValueConventions): CellValue {
  const { type, stored, inline } = cell;
  switch (type) {
    case "str":
      return fromXString(stored ?? "");
    case "inlineStr":
      return inline ?? "";
    case null:
    case "n":
      return stored === null || stored === "" ? null : numberOf(stored, cell.format, conventions);
    case "s":
      return stored === null || stored === "" ? null : sharedString(stored, conventions.strings);
    case "b":
      return stored === null || stored === "" ? null : isTrue(stored);
    case "d":
      return stored === null || stored === "" ? null : dayOf(stored);
    // An error, as its own text.
    default:
      return stored;
  }
}

function sharedString(index: string, strings: readonly string[]): string {
  const text = strings[Number.parseInt(index, 10)];
  if (text === undefined) throw new FileError("damaged");
  return text;
}

function numberOf(stored: string, format: string, { from1904 }: ValueConventions): CellValue {
  const number = Number.parseFloat(stored);
  if (Number.isNaN(number)) return stored;
  return from1904 && isDateFormat(format) ? number + DAYS_TO_1904 : number;
}

const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const SECONDS_PER_DAY = 86_400;

/**
 * A date in words of ISO 8601 (strict files) as the serial that other files have in its place. A day or a time that is
 * none, and a day that has no serial, as it stands.
 */
function dayOf(stored: string): CellValue {
  const [, iso = "", ...time] = ISO_DAY.exec(stored) ?? [];
  const day = serialOf(iso);
  const [hours = 0, minutes = 0, seconds = 0] = time.map((part) => Number((part as string | undefined) ?? 0));
  if (day === null || hours > 23 || minutes > 59 || seconds >= 60) return stored;
  return day + (hours * 3600 + minutes * 60 + seconds) / SECONDS_PER_DAY;
}
