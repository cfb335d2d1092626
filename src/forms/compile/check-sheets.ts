import { a1, a1Area } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { ValueType } from "../../values/kind";
import type { Form, SheetNode, TableNode } from "./form";
import type { SheetGeometry } from "./geometry";
import { textOf } from "./label-words";
import { repeated, type Say } from "./problems";

/** Whether every sheet can be printed and guarded: each position has one owner, each text fits where Excel keeps it. */
export function checkSheets({ sheets, levels }: Form, say: Say): void {
  const codes = levels.flatMap((level) => [level.code, ...level.children.map(({ code }) => code)]);
  for (const sheet of sheets) {
    for (const problem of sheetProblems(sheet, codes)) say(`sheet ${sheet.key}: ${problem}`);
  }
}

function sheetProblems({ geometry, labels }: SheetNode, levelCodes: readonly string[]): readonly string[] {
  return [
    ...[...labels.values()]
      .filter(({ wordings: [own] }) => textOf(own).length > 100)
      .map(({ id }) => `the label ${id} is over 100 characters: no validation formula can hold it`),
    ...geometry.fields.flatMap(({ field }) => optionProblems(field.path, field.value)),
    ...geometry.tables.flatMap(({ table }) => tableProblems(table, levelCodes)),
    ...coverProblems(geometry),
  ];
}

function tableProblems(table: TableNode, levelCodes: readonly string[]): readonly string[] {
  const { path, blankRows, printed } = table;
  const problems: string[] = [];
  if (typeof blankRows === "number") {
    if (printed) problems.push(`the table ${path} must say how many rows each level or kind gets`);
  } else {
    const codes = table.indicators ? levelCodes : (printed?.entries.map(({ code }) => code) ?? []);
    for (const code of Object.keys(blankRows)) {
      if (!codes.includes(code)) problems.push(`the table ${path} prints rows for ${code}, which is unknown`);
    }
  }
  for (const { key, span, value } of table.columns) {
    problems.push(...optionProblems(`${path}.${key}`, value));
    if (value.type === "boxes") {
      problems.push(`the column ${key} of ${path} prints boxes, which would fill every row: make it a choice`);
    }
    if (value.type === "ticks" && value.options.length !== span) {
      problems.push(`the column ${key} of ${path} needs one cell per option`);
    }
  }
  return problems;
}

/** Options become an inline list of a data validation: no commas, and under 255 characters with every box printed. */
function optionProblems(path: string, value: ValueType): readonly string[] {
  if (!("options" in value)) return [];
  const { options } = value;
  const problems = repeated(options.map((option) => option.code)).map((code) => `${path} has two options ${code}`);
  const printed = options.map((option) => `☐${option.label}`).join(" ");
  if (printed.length * (options.length + 1) + options.length >= 255) {
    problems.push(`the options of ${path} do not fit in a list of 255 characters`);
  }
  for (const option of options) {
    if (option.label.includes(",")) problems.push(`an option of ${path} holds a comma: ${option.label}`);
  }
  return problems;
}

/** Every position of the printed sheet belongs to exactly one cell. */
function coverProblems(geometry: SheetGeometry): readonly string[] {
  const problems: string[] = [];
  const owner = new Map<string, Area>();
  for (const area of printedAreas(geometry)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = a1(row, column);
        const other = owner.get(key);
        if (other) problems.push(`${a1Area(area)} and ${a1Area(other)} overlap at ${key}`);
        else if (column >= geometry.columnCount) problems.push(`${a1Area(area)} reaches past the last column`);
        owner.set(key, area);
      }
    }
  }
  for (let row = 0; row < geometry.rowCount; row += 1) {
    for (let column = 0; column < geometry.columnCount; column += 1) {
      if (!owner.has(a1(row, column))) problems.push(`nothing stands at ${a1(row, column)}; put a filler there`);
    }
  }
  return problems;
}

/** Areas of everything that is printed; a column of a table is one area. */
function printedAreas(geometry: SheetGeometry): readonly Area[] {
  return [
    ...geometry.labels.map((place) => place.area),
    ...geometry.fields.map((place) => place.area),
    ...geometry.fillers.map((place) => place.area),
    ...geometry.tables.flatMap((place) => [
      ...(place.total ? [place.total.area] : []),
      ...place.columns.map((column) => ({
        top: place.firstRow,
        bottom: place.lastRow,
        left: column.left,
        right: column.right,
      })),
    ]),
  ];
}
