import { isFullDate, readDate, serialOf } from "../core/date/dates";
import { BLANK, textCell } from "./content";
import { PLAIN, type Kind } from "./kind";

const FIRST_DAY = serialOf("2000-01-01") ?? 0;
const LAST_DAY = serialOf("2100-12-31") ?? 0;

/** A whole day, in a date cell (start, end): anything less is unreadable. */
export const DATE: Kind = {
  ...PLAIN,
  role: "input-date",
  guard: () => ({
    rule: { kind: "date-between", first: FIRST_DAY, last: LAST_DAY },
    // Chinese dates typed as text are read as well, so that this only asks.
    alert: {
      style: "warning",
      title: "这不像一个日期",
      message: "请按“2026-01-01”的样子填写年、月、日。仍要保留现在的内容吗？",
    },
    prompt: { title: "日期", message: "按“2026-01-01”的样子填写。" },
  }),
  read: (cell) => {
    const { iso, unreadable } = readDate(cell);
    const partial = iso !== null && !isFullDate(iso);
    return { type: "date", iso: partial ? null : iso, unreadable: unreadable || partial };
  },
  json: (value) => (value?.type === "date" ? value.iso : null),
  content: (json) => (typeof json === "string" ? { type: "date", iso: json } : null),
  cell: (content) => {
    if (content?.type !== "date") return BLANK;
    const serial = serialOf(content.iso);
    return serial === null ? textCell(content.iso) : { kind: "date", serial };
  },
};
