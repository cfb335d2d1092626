import { isBlankMark } from "../core/text/blank-mark";
import type { PrintedUnit } from "../core/number/amounts";
import { nameKey } from "../core/text/text";
import type { Doubt, PastedField } from "./fields";
import { readPasted, type Pasted } from "./pasted";
import type { PastedRow } from "./rows";
import type { CellRef, FormReading, ReadCell, ReadField } from "../reader/reading";
import { indicatorRows, type IndicatorRow } from "../rules/checked/indicator-rows";
import type { CellWrite } from "../rules/fix";
import { kindOf } from "../values";
import { cellWrite, valueIn } from "./value-write";

/** What would become of one value of a pasted text. */
export interface TextItem {
  /** Path of a field, or the place among the text's indicators; the same whatever is written meanwhile. */
  readonly key: string;
  /** What the form calls the field, or the level of the indicator. */
  readonly name: string;
  /** Its cell, where the form has several of that name; null where the name says enough. */
  readonly at: CellRef | null;
  readonly text: string;
  readonly doubt: Doubt | null;
  readonly state:
    | "open"
    /** The form says so already. */
    | "same"
    /** Something else stands there: nothing is written over it. */
    | "taken"
    /** The sheet works it out itself. */
    | "computed"
    /** No such value: no amount, no date, none of the choices. */
    | "unread"
    /** The sheet has no place for it. */
    | "absent";
}

/** A row that its level lacks. */
export interface LackingRow {
  readonly key: string;
  /** The last row of the level. */
  readonly below: CellRef;
  readonly texts: ReadonlyMap<number, string>;
}

export interface TextPlan {
  readonly items: readonly TextItem[];
  /** By the key of their item. */
  readonly writes: ReadonlyMap<string, readonly CellWrite[]>;
  readonly lacking: readonly LackingRow[];
  /** What belongs to nothing. */
  readonly left: readonly string[];
  /** The year that the text prints, where the sheet prints another. */
  readonly otherYear: number | null;
}

interface Planned {
  readonly item: TextItem;
  readonly writes?: readonly CellWrite[];
  readonly lacking?: LackingRow;
}

/** What a pasted text comes to in a form as it was read last. */
export function planText(reading: FormReading, text: string): TextPlan {
  const pasted = readPasted(reading.form, text);
  const planned = [
    ...pasted.fields.flatMap((field) => planField(reading, field, pasted) ?? []),
    ...planRows(reading, pasted.rows),
  ];
  const { value: year } = reading.year;
  return {
    items: planned.map(({ item }) => item),
    writes: new Map(planned.flatMap(({ item, writes }) => (writes ? [[item.key, writes] as const] : []))),
    lacking: planned.flatMap(({ lacking }) => lacking ?? []),
    left: pasted.left,
    otherYear: pasted.year !== null && pasted.year !== year ? pasted.year : null,
  };
}

/** Null where the text says that there is nothing. */
function planField(reading: FormReading, { field, text, doubt }: PastedField, { unit }: Pasted): Planned | null {
  const isMoney = field.value.type === "money";
  if (isBlankMark(text) && field.value.type !== "text") return null;
  const cell = reading.fields.get(field.path);
  const isAlone = reading.form.fields.filter(({ name }) => name === field.name).length === 1;
  const said = { key: field.path, name: field.name, at: isAlone ? null : (cell?.at ?? null), text };
  if (!cell?.found) return { item: { ...said, doubt: null, state: "absent" } };
  const from: PrintedUnit | null = unit ?? reading.unit.value;
  const value = valueIn(field.value, text, from);
  if (value === null) return { item: { ...said, doubt: null, state: "unread" } };
  if (JSON.stringify(kindOf(field.value).json(cell.value)) === JSON.stringify(value))
    return { item: { ...said, doubt: null, state: "same" } };
  if (cell.formula !== null) return { item: { ...said, doubt: null, state: "computed" } };
  if (!isOpenField(cell)) return { item: { ...said, doubt: null, state: "taken" } };
  const write = cellWrite(cell.at, field.value, value, reading.unit.value);
  if (write === null) return { item: { ...said, doubt: null, state: "unread" } };
  return {
    item: { ...said, doubt: doubt ?? (isMoney && unit === null ? "unit" : null), state: "open" },
    writes: [write],
  };
}

function isOpenField({ raw, inline, value }: ReadField): boolean {
  // Boxes that nobody has ticked.
  return !inline && (raw.trim() === "" || (value.type === "choice" && value.ticked.length === 0));
}

/** Each into the row that names it, else into the first blank one of its level, else into a new one. */
function planRows(reading: FormReading, rows: readonly PastedRow[]): readonly Planned[] {
  const printed = indicatorRows(reading);
  const taken = new Set<IndicatorRow>();
  const named = rows.map((pasted) => {
    const own = printed.find(
      (row) => !taken.has(row) && isUnder(row, pasted) && row.hasName && nameKey(row.name.raw) === nameKey(pasted.name),
    );
    if (own) taken.add(own);
    return own ?? null;
  });
  return rows.map((pasted, index): Planned => {
    const key = `rows[${index}]`;
    const { level, name, target, doubt } = pasted;
    const item = { key, name: level.label, at: null, text: target === "" ? name : `${name}：${target}`, doubt };
    const own = named[index];
    if (own) return planTarget(own, target, item);
    const ofLevel = printed.filter((row) => isUnder(row, pasted));
    const last = ofLevel.at(-1);
    if (last === undefined) return { item: { ...item, state: "absent" } };
    const row = ofLevel.find((each) => !taken.has(each) && isOpenCell(each.name) && isOpenCell(each.target));
    if (row === undefined) {
      const texts = new Map([[last.name.at.column, name]]);
      if (target !== "") texts.set(last.target.at.column, target);
      return { item: { ...item, state: "open" }, lacking: { key, below: last.name.at, texts } };
    }
    taken.add(row);
    const writes = [{ at: row.name.at, text: name }, ...(target === "" ? [] : [{ at: row.target.at, text: target }])];
    return { item: { ...item, state: "open" }, writes };
  });
}

/** Of an indicator that the form names already. */
function planTarget({ target: cell }: IndicatorRow, target: string, item: Omit<TextItem, "state">): Planned {
  if (target === "" || nameKey(cell.raw) === nameKey(target)) return { item: { ...item, doubt: null, state: "same" } };
  if (!isOpenCell(cell)) return { item: { ...item, doubt: null, state: "taken" } };
  return { item: { ...item, state: "open" }, writes: [{ at: cell.at, text: target }] };
}

function isUnder(row: IndicatorRow, { table, level }: PastedRow): boolean {
  return row.table === table && row.level === level.code;
}

function isOpenCell({ raw, formula, inline }: ReadCell): boolean {
  return raw.trim() === "" && formula === null && !inline;
}
