import { isFullDate, readDate, serialOf } from "../core/date/dates";
import type { Cell } from "../core/grid/grid";
import { BLANK, textCell } from "./content";
import { DATE_WORDS } from "./guard-words";
import { PLAIN, type Kind } from "./kind";
import type { ReadValue } from "./read-value";

const FIRST_DAY = serialOf("2000-01-01") ?? 0;
const LAST_DAY = serialOf("2100-12-31") ?? 0;

/** A whole day, in a date cell (start, end). */
export const DATE: Kind = {
  ...PLAIN,
  role: "input-date",
  guard: () => ({
    rule: { kind: "date-between", first: FIRST_DAY, last: LAST_DAY },
    // Chinese dates typed as text are read as well, so that this only asks.
    alert: { style: "warning", ...DATE_WORDS.alert },
    prompt: DATE_WORDS.prompt,
  }),
  read: (cell) => dateValue(cell, true),
  json: (value) => (value?.type === "date" ? value.iso : null),
  content: (json) => (typeof json === "string" ? { type: "date", iso: json } : null),
  cell: (content) => {
    if (content?.type !== "date") return BLANK;
    const serial = serialOf(content.iso);
    return serial === null ? textCell(content.iso) : { kind: "date", serial };
  },
};

/** @param full anything less than a day is unreadable */
export function dateValue(cell: Cell | null, full: boolean): ReadValue {
  const { iso, problem } = readDate(cell);
  const partial = iso !== null && full && !isFullDate(iso);
  return { type: "date", iso: partial ? null : iso, unreadable: problem === "unreadable" || partial };
}
