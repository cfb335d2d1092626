import { a1, a1Area } from "../../src/core/grid/address";
import { cellAt, isOneCell } from "../../src/core/grid/grid";
import type { Form } from "../../src/forms/compile/form";
import { planForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import type { FormReading, ReadCell, ReadTable, SheetRef } from "../../src/reader/reading";
import { lookFor, planRows, rowPlace, type RowCommand } from "../../src/rows/plan-rows";
import type { RowPlan } from "../../src/rows/row-change";
import { runsOf, tableAt } from "../../src/rows/table-place";
import { FORMS } from "../../src/forms";
import { pick, type Chance } from "../support/chance";
import { edited, lookedPlan, lookOf, type LookedSheet } from "../support/looked-sheet";

/** Sheets of one form on which row commands are carried out, and what has to be true of them then. */
export interface LookedForm {
  readonly form: Form;
  readonly sheets: readonly LookedSheet[];
}

const refs = (count: number): readonly SheetRef[] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `表${index}` }));

/** @throws {Error} if it is not read as the form */
export function readAgain({ form, sheets }: LookedForm): FormReading {
  const names = refs(sheets.length);
  const read = sheets.map(({ grid }, index) => readSheet(names[index] ?? { id: "", name: "" }, grid, FORMS));
  const [found, ...others] = assembleForms(read, FORMS);
  if (found === undefined || others.length > 0 || found.form.id !== form.id) throw new Error(`not read as ${form.id}`);
  return found;
}

export interface Cell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Some row of some table; null where all are taken away: where no level is printed, blank rows are none. */
export function someRow({ sheets }: LookedForm, reading: FormReading, chance: Chance): Cell | null {
  const names = refs(sheets.length);
  const rows = reading.form.tables.flatMap(({ path }) =>
    (reading.tables.get(path)?.rows ?? []).flatMap((row) => {
      const cell = [...row.cells.values()].findLast(({ at }) => at.row === row.row);
      const sheet = names.findIndex(({ id }) => id === cell?.at.sheet.id);
      return cell ? [{ sheet, row: row.row, column: cell.at.column }] : [];
    }),
  );
  return rows.length === 0 ? null : pick(chance, rows);
}

export function someCommand(reading: FormReading, at: Cell, chance: Chance): RowCommand {
  const place = tableAt(reading, refs(9)[at.sheet] ?? { id: "", name: "" }, at.row, at.column);
  const levels = place ? runsOf(place) : [];
  const level = levels.length === 0 ? at.row : pick(chance, levels).first;
  return pick(chance, [
    { kind: "add-below" },
    { kind: "add-to", level },
    { kind: "remove" },
    { kind: "move-up" },
    { kind: "move-down" },
    { kind: "move-to", level },
  ]);
}

export function planned(looked: LookedForm, reading: FormReading, at: Cell, command: RowCommand): RowPlan {
  const [sheet, name] = [looked.sheets[at.sheet], refs(looked.sheets.length)[at.sheet]];
  const place = sheet && name && rowPlace(reading, sheet.grid, { ...at, sheet: name });
  if (!place) return { kind: "refused", reason: "no-row" };
  return planRows(place, command, lookOf(sheet, lookFor(place, command)));
}

export function withEdits(looked: LookedForm, at: Cell, edits: Parameters<typeof edited>[1]): LookedForm {
  return { ...looked, sheets: looked.sheets.map((each, index) => (index === at.sheet ? edited(each, edits) : each)) };
}

/** What somebody typed into a cell: nothing that is worked out, and a number however it is shown. */
function typed(cell: ReadCell | undefined): string {
  const text = cell === undefined || cell.formula !== null ? "" : cell.raw.trim();
  return /^\d[\d,]*\.\d+$/.test(text) ? String(Number(text.replaceAll(",", ""))) : text;
}

/** What is filled in, row by row: level and content, in the order of the sheet. */
export function filledRows(reading: FormReading): readonly string[] {
  return reading.form.tables.flatMap(({ path, columns }) =>
    (reading.tables.get(path)?.rows ?? [])
      .filter(({ blank }) => !blank)
      .map(({ cells }) => [path, ...columns.map(({ key }) => typed(cells.get(key)))].join(" | ")),
  );
}

/** Everything of a sheet but what is filled in, a line each; with `whole`, that too. */
export function looksOf(
  { grid, guards, styles, conditions, printArea }: LookedSheet,
  whole: boolean,
): readonly string[] {
  return [
    ...grid.merges.filter((area) => !isOneCell(area)).map((area) => `merged ${a1Area(area)}`),
    ...[...guards]
      .filter(([address, { formula }]) => isShown(grid, address) && (whole || !isWithYears(formula)))
      .map(([address, guard]) => `guard ${address} ${JSON.stringify(guard)}`),
    ...[...styles].map(([address, style]) => `style ${address} ${lookIn(style)}`),
    ...conditions.map(({ formula, areas }) => `format ${single(formula)} of ${areas.map(a1Area).join()}`),
    `printed ${printArea ? a1Area(printArea) : "whole"}`,
    ...grid.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (cell === null || (!whole && !cell.formula)) return [];
        return [`cell ${a1(row, column)} ${cell.formula ? single(cell.formula) : String(cell.value)}`];
      }),
    ),
  ].sort();
}

/** Lines that only one of them has. */
export function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const [here, there] = [new Set(one), new Set(other)];
  return [
    ...one.filter((line) => !there.has(line)).map((line) => `+ ${line}`),
    ...other.filter((line) => !here.has(line)).map((line) => `- ${line}`),
  ];
}

/** What labels with years in them ask for follows from the years. */
function isWithYears(formula: string | null): boolean {
  return /^=(?:AND|OR)\(/.test(formula ?? "");
}

/** A range of one cell says the same as the cell. */
function single(formula: string): string {
  return formula.replaceAll(/(\$?[A-Z]+\$?\d+):\1(?!\d)/g, "$1");
}

/** What stands beneath a merged area shows nothing. */
function isShown({ merges }: LookedSheet["grid"], address: string): boolean {
  return !merges.some((merge) => {
    const first = a1(merge.top, merge.left);
    const column = address.replace(/\d+$/, "");
    const row = Number(/\d+$/.exec(address)?.[0]) - 1;
    const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return address !== first && row >= merge.top && row <= merge.bottom && at >= merge.left && at <= merge.right;
  });
}

/** Number formats follow what is filled in. */
function lookIn(style: unknown): string {
  return typeof style === "object" && style !== null ? JSON.stringify({ ...style, numberFormat: null }) : "";
}

/** The sheets of the form as they are inserted with as many rows under each level. */
export function freshLike({ form, sheets }: LookedForm, reading: FormReading): readonly LookedSheet[] {
  const counts: Record<string, number | Record<string, number>> = {};
  for (const table of form.tables) {
    const read = reading.tables.get(table.path);
    const rows = read?.rows ?? [];
    const total = table.total ? reading.fields.get(table.total.sums[0].field.path) : undefined;
    if (!table.printed) counts[table.path] = rows.length + (read ? blankBelow(sheets, read, total) : 0);
    else {
      const own: Record<string, number> = {};
      for (const row of rows) {
        const value = row.cells.get(table.printed.column.key)?.value;
        const code = codeOf(value, row.cells.get(table.indicators?.level1.key ?? "")?.value);
        own[code] = (own[code] ?? 0) + 1;
      }
      counts[table.path] = own;
    }
  }
  return planForm(form, {
    fiscalYear: reading.year.value ?? 2026,
    unit: reading.unit.value ?? form.unit,
    blankRows: counts,
  }).map(lookedPlan);
}

/** Rows behind the last one that says something, where nothing is printed below them to say that they are rows. */
function blankBelow(sheets: readonly LookedSheet[], { rows, lastRow }: ReadTable, total: ReadCell | undefined): number {
  const id = ([...(rows.at(-1)?.cells.values() ?? [])][0] ?? total)?.at.sheet.id;
  const sheet = sheets[refs(sheets.length).findIndex((each) => each.id === id)];
  const bottom = sheet?.printArea?.bottom;
  if (sheet === undefined || bottom === undefined) return 0;
  const last = Math.max(lastRow, rows.length === 0 && total ? total.at.row : 0);
  const below = sheet.grid.cells.slice(last + 1, bottom + 1);
  return below.every((line) => line.every((cell) => cell === null || cell.text.trim() === "")) ? bottom - last : 0;
}

type Value =
  FormReading["fields"] extends ReadonlyMap<string, infer Field>
    ? Field extends { value: infer V }
      ? V
      : never
    : never;

function codeOf(value: Value | undefined, above: Value | undefined): string {
  if (value?.type === "level") return value.level2?.code ?? value.level1?.code ?? "";
  if (value?.type === "choice") return value.ticked[0]?.option?.code ?? "";
  return above?.type === "level" ? (above.level1?.code ?? "") : "";
}

export function cellText(looked: LookedSheet, row: number, column: number): string {
  return cellAt(looked.grid, row, column)?.text ?? "";
}
