import { isoFromText, readDate } from "../core/date/dates";
import type { Cell } from "../core/grid/grid";
import { textAt, type JsonValue } from "../core/json";
import { parseTarget } from "../core/target/parse";
import { isBlankMark } from "../core/text/blank-mark";
import { lineOf } from "../core/text/lines";
import { cellText } from "./cell-text";
import { prompting, type Content } from "./content";
import { PLAIN, type Kind } from "./kind";
import { chineseDate } from "./partial-date";
import type { ReadValue } from "./read-value";

type Period = Extract<ReadValue, { type: "period" }>;

/** When something begins and ends, in one cell, as much of either as is given (`2020年1月至2020年12月`). */
export const PERIOD: Kind = {
  ...PLAIN,
  guard: () => prompting({ title: "起止时间", message: "写明起止的年月或年月日，例如：2026年1月至2026年12月。" }),
  read: readPeriod,
  json: (value) => (value?.type === "period" && (value.from ?? value.to) ? { from: value.from, to: value.to } : null),
  content: periodContent,
};

function readPeriod(cell: Cell | null): Period {
  // A number is a day, as in a cell of a date.
  const day = typeof cell?.value === "number" ? readDate(cell).iso : null;
  const text = day ?? lineOf(cellText(cell)) ?? "";
  const ends = text === "" || isBlankMark(text) ? NOTHING : endsIn(text);
  return { type: "period", ...(ends ?? NOTHING), unreadable: ends === null };
}

type Ends = Pick<Period, "from" | "to">;

const NOTHING: Ends = { from: null, to: null };
/** Between two dates, or before or behind one. A dash without room parts the numbers of one date too (`2020-01`). */
const TO = /[至到~～—–]+|(?<=\s)-+|(?<!-)-+(?=\s|$)/u;
const FROM = /^[自从由]|[起始]$/gu;

/** Null for what is no period. */
function endsIn(text: string): Ends | null {
  const parts = text.split(TO).map((part) => part.trim().replaceAll(FROM, ""));
  const [first = "", last = ""] = parts;
  const [from, to] = [isoFromText(first), isoFromText(last)];
  // One date by itself is all of the time that it names.
  if (parts.length === 1 && from !== null) return { from, to: /[起始]$/u.test(text) ? null : from };
  if (parts.length === 2 && (from !== null || first === "") && (to !== null || last === "") && (from ?? to)) {
    return { from, to };
  }
  const whole = parseTarget(text);
  return whole?.kind === "period" && (whole.from ?? whole.to) ? { from: whole.from, to: whole.to } : null;
}

function periodContent(json: JsonValue | undefined): Content | null {
  const [from, to] = [textAt(json, "from"), textAt(json, "to")].map((end) => (end === null ? "" : chineseDate(end)));
  const text = from === to ? from : `${from}至${to}`;
  return text ? { type: "text", text } : null;
}
