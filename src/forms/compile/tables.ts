import type { TableColumn, TableDefinition } from "../language";
import type {
  ColumnNode,
  IndicatorColumns,
  LevelNode,
  PrintedColumn,
  PrintedEntry,
  TableNode,
  TargetPartNode,
} from "./form";
import { aroundOf } from "./around";
import { leftToRight } from "./left-to-right";
import { printedRowsOf } from "./printed-rows";
import { repeated, type Say, sayAt } from "./problems";
import type { Scope } from "./scope";
import { totalOf } from "./total-row";

/** A table, and the other lists in its rows: each a table of its own that has the first level of the first. */
export function compileTables(
  { sections = [], ...own }: TableDefinition,
  scope: Scope,
): { readonly table: TableNode; readonly sections: readonly TableNode[] } {
  const table = compileTable(own, [], scope);
  const shared = table.columns.filter(({ value }) => value.type === "level1");
  return {
    table,
    sections: sections.map((section) => {
      const { side: _side, total: _total, fillers: _fillers, groups: _groups, ...rows } = own;
      return compileTable({ ...rows, optional: undefined, ...section }, shared, scope);
    }),
  };
}

/** A table with its columns by what they are for. */
function compileTable(table: TableDefinition, shared: readonly ColumnNode[], sheet: Scope): TableNode {
  const { path, fillers = [], blankRows } = table;
  const say = sayAt({ table: path }, sheet.say);
  const scope = { ...sheet, say };
  const own = leftToRight(table.columns).map((column) => columnOf(column, scope));
  const columns = [...shared, ...own];
  repeated(columns.map(({ key }) => key)).forEach((key) => say("two-columns", { key }));
  const side = table.side ? scope.label(table.side) : null;
  return {
    path,
    sheet: scope.sheet,
    name: side?.name ?? columns[0]?.heading?.name ?? path,
    columns,
    side,
    sideFrom: table.sideFrom ?? "heading",
    sideSpan: table.sideSpan ?? 1,
    optional: table.optional ?? false,
    shared,
    groups: groupsOf(table, columns, scope),
    fillers: fillers.map(({ column, span = 1, text = "" }) => ({ column, span, text })),
    blankRows,
    printedRows: printedRowsOf(table, columns, say),
    total: totalOf(table, columns, scope),
    indicators: indicatorsOf(path, columns, say),
    printed: printedOf(columns, scope.levels),
  };
}

function columnOf(definition: TableColumn, { label, say }: Scope): ColumnNode {
  const { key, column, span = 1, heading, value } = definition;
  const parts = (definition.parts ?? []).map(({ span: width = 1, heading: words, ...part }) => ({
    ...part,
    span: width,
    heading: label(words),
  }));
  if (definition.parts && !isWhole({ column, span, value, heading }, parts)) say("parts-of-target", { key });
  const own = parts.find(({ part }) => part === "value")?.heading ?? (heading ? label(heading) : null);
  const around = definition.around ? aroundOf(definition.around) : null;
  return {
    key,
    column,
    span,
    heading: own,
    parts,
    around,
    aside: definition.aside ?? false,
    name: own?.name ?? key,
    value,
  };
}

/** Whether the parts of a target are one each, and stand beside each other over all of the column. */
function isWhole(
  { column, span, value, heading }: Pick<TableColumn, "column" | "value" | "heading"> & { readonly span: number },
  parts: readonly TargetPartNode[],
): boolean {
  const filled = areBeside([{ column, span: 0 }, ...parts, { column: column + span, span: 0 }]);
  const kinds = parts.map(({ part }) => part);
  const once = repeated(kinds).length === 0 && kinds.includes("value");
  return value.type === "target" && heading === undefined && once && filled;
}

function groupsOf(
  { groups = [] }: TableDefinition,
  columns: readonly ColumnNode[],
  { label, say }: Scope,
): TableNode["groups"] {
  return groups.map(({ heading, columns: keys }) => {
    const own = columns.filter(({ key }) => keys.includes(key));
    if (own.length < keys.length || !areBeside(own)) say("group-no-columns", { id: heading.id });
    return { label: label(heading), columns: own };
  });
}

/** Whether each begins where the one before it ends. */
function areBeside(cells: readonly { readonly column: number; readonly span: number }[]): boolean {
  return cells.every(({ column }, index) => {
    const before = cells[index - 1];
    return !before || before.column + before.span === column;
  });
}

/** Null in a table without levels. The keys are those that the canonical JSON has for indicators. */
function indicatorsOf(path: string, columns: readonly ColumnNode[], say: Say): IndicatorColumns | null {
  if (!columns.some(({ value }) => value.type === "level1" || value.type === "level2")) return null;
  const column = (key: string, type: ColumnNode["value"]["type"]): ColumnNode | null => {
    const found = columns.find((each) => each.key === key && each.value.type === type);
    if (!found) say("needs-column", { key, type });
    return found ?? null;
  };
  const level1 = column("level1", "level1");
  const name = column("name", "text");
  const target = column("target", "target");
  const level2 = columns.some(({ value }) => value.type === "level2") ? column("level2", "level2") : null;
  for (const type of ["level1", "level2"] as const) {
    if (columns.filter(({ value }) => value.type === type).length > 1) say("two-of-type", { type });
  }
  return level1 && name && target ? { level1, level2, name, target, emptyLevels: emptyLevelsOf(path) } : null;
}

/** `indicators` has `emptyLevels`, `indicatorsMidTerm` has `emptyLevelsMidTerm` beside it; any other word has its own. */
export function emptyLevelsOf(path: string): string {
  const [last = "", ...group] = path.split(".").reverse();
  const [, rest = last.charAt(0).toUpperCase() + last.slice(1)] = /^indicators(.*)$/.exec(last) ?? [];
  return [...group.reverse(), `emptyLevels${rest}`].join(".");
}

function printedOf(columns: readonly ColumnNode[], levels: readonly LevelNode[]): PrintedColumn | null {
  const of = (type: ColumnNode["value"]["type"]) => columns.find(({ value }) => value.type === type);
  const column = of("level2") ?? of("level1") ?? of("kind");
  if (!column) return null;
  const entries = (options: readonly Omit<PrintedEntry, "parent">[], parent: LevelNode | null) =>
    options.map(({ code, label, points }): PrintedEntry => ({ code, label, points, parent }));
  if (column.value.type === "level2") {
    return { column, entries: levels.flatMap((level) => entries(level.children, level)) };
  }
  return { column, entries: entries("options" in column.value ? column.value.options : levels, null) };
}
