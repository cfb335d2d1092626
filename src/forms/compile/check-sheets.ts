import { a1, a1Area } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { ValueType } from "../../values/kind";
import { allLevels } from "../levels";
import type { Form, LabelNode, SheetNode, TableNode } from "./form";
import type { SheetGeometry } from "./geometry";
import { flat, textOf } from "./label-words";
import { repeated, type Say, sayAt } from "./problems";

/** What a validation formula can hold of a label, and an inline list of all its choices. */
const MOST_IN_LABEL = 100;
const MOST_IN_LIST = 254;
/** Positions of all printed sheets: a form that somebody fills in has a tenth. */
const MOST_CELLS = 20_000;
/** Of one sheet: enough to see that something is missing. */
const MOST_BARE = 100;

/** Whether every sheet can be printed and guarded: each position has one owner, each text fits where Excel keeps it. */
export function checkSheets({ sheets, levels }: Form, say: Say): void {
  const codes = new Set(allLevels(levels).map(({ code }) => code));
  let positions = 0;
  for (const { key, geometry, labels } of sheets) {
    const sayHere = sayAt({ sheet: key }, say);
    checkSheet({ geometry, labels }, codes, sayHere);
    const { rowCount: rows, columnCount: columns } = geometry;
    positions += rows * columns;
    if (positions > MOST_CELLS) sayHere("sheet-too-large", { rows, columns, most: MOST_CELLS });
    else checkCover(geometry, sayHere);
  }
}

function checkSheet(
  { geometry, labels }: Pick<SheetNode, "geometry" | "labels">,
  levelCodes: ReadonlySet<string>,
  say: Say,
): void {
  for (const { id, wordings } of labels.values()) {
    if (!wordings.every(hasWords)) say("label-no-words", { id });
    if (textOf(wordings[0]).length > MOST_IN_LABEL) say("label-too-long", { id, most: MOST_IN_LABEL });
  }
  const areas = new Map(geometry.labels.map(({ label, area }) => [label, area]));
  for (const { field, area } of geometry.fields) {
    checkOptions(field.path, field.value, say);
    const label = field.label && areas.get(field.label);
    if (field.label && label && !isBefore(label, area))
      say("label-behind-field", { path: field.path, id: field.label.id });
  }
  for (const { table } of geometry.tables) checkTable(table, levelCodes, say);
}

function isBefore(label: Area, field: Area): boolean {
  return label.top < field.top || (label.top <= field.bottom && label.left <= field.left);
}

/** A label that is blank in some sheets is known in none of them. */
function hasWords(wording: LabelNode["wordings"][number]): boolean {
  return flat(wording).some((segment) =>
    segment.kind === "words" ? segment.text.trim() !== "" : segment.slot !== "from" && segment.slot !== "to",
  );
}

function checkTable(table: TableNode, levelCodes: ReadonlySet<string>, say: Say): void {
  const { path, blankRows, printed } = table;
  if (typeof blankRows === "number") {
    if (printed) say("rows-per-entry", { path });
  } else {
    const codes = table.indicators ? levelCodes : new Set(printed?.entries.map(({ code }) => code));
    for (const code of Object.keys(blankRows)) if (!codes.has(code)) say("rows-unknown", { path, code });
  }
  for (const { key, span, value } of table.columns) {
    checkOptions(`${path}.${key}`, value, say);
    if (value.type === "boxes") say("boxes-in-table", { path, key });
    if (value.type === "ticks" && value.options.length !== span) say("ticks-without-cells", { path, key });
  }
}

/** Options become an inline list of a data validation: no commas, and with every box printed no longer than that can be. */
function checkOptions(path: string, value: ValueType, say: Say): void {
  if (!("options" in value)) return;
  const { options } = value;
  for (const code of repeated(options.map((option) => option.code))) say("option-twice", { path, code });
  const printed = options.map((option) => `☐${option.label}`).join(" ");
  if (printed.length * (options.length + 1) + options.length > MOST_IN_LIST) {
    say("options-too-long", { path, most: MOST_IN_LIST + 1 });
  }
  for (const { label } of options) if (label.includes(",")) say("option-with-comma", { path, label });
}

/** Every position of the printed sheet belongs to exactly one cell. */
function checkCover(geometry: SheetGeometry, say: Say): void {
  const { rowCount, columnCount } = geometry;
  const nameOf = (at: number): string => a1(Math.floor(at / columnCount), at % columnCount);
  const owners: (Area | undefined)[] = Array.from({ length: rowCount * columnCount });
  let whole = true;
  for (const area of printedAreas(geometry)) {
    if (area.right >= columnCount) say("past-last-column", { area: a1Area(area) });
    const at = claim(area, owners, columnCount);
    const other = at === null ? undefined : owners[at];
    if (at === null || !other) continue;
    say("overlap", { area: a1Area(area), other: a1Area(other), at: nameOf(at) });
    whole = false;
  }
  // What two areas want leaves other places bare: once they have theirs it is seen what is.
  if (!whole) return;
  owners
    .flatMap((owner, index) => (owner ? [] : [index]))
    .slice(0, MOST_BARE)
    .forEach((index) => say("nothing-at", { at: nameOf(index) }));
}

/** Takes the positions of an area, up to the first that is taken. */
function claim(area: Area, owners: (Area | undefined)[], columnCount: number): number | null {
  const right = Math.min(area.right, columnCount - 1);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let at = row * columnCount + area.left; at <= row * columnCount + right; at += 1) {
      if (owners[at]) return at;
      owners[at] = area;
    }
  }
  return null;
}

/** Areas of everything that is printed; a column of a table is one area. */
function printedAreas(geometry: SheetGeometry): readonly Area[] {
  const { labels, fields, fillers, tables } = geometry;
  return [
    ...[...labels, ...fields, ...fillers].map(({ area }) => area),
    ...tables.flatMap(({ table, columns, total, firstRow: top, lastRow: bottom }) => [
      ...(total?.sums ?? []).map(({ area }) => area),
      ...columns
        .filter(({ column }) => !table.shared.includes(column))
        .map(({ left, right }) => ({ top, bottom, left, right })),
    ]),
  ];
}
