import { a1 } from "../../src/core/grid/address";
import { cellAt, type Area, type Cell, type Grid } from "../../src/core/grid/grid";
import type { CellStyle, SheetPlan } from "../../src/layout/plan";
import type { HeldContent, HeldGuard, HeldStyle, LookRequest, SheetEdit, SheetLook } from "../../src/rows/sheet-edit";
import { gridFromPlan } from "./grids";
import { movedArea, movedFormula, type Move } from "./moved-references";

/** A sheet with what a grid does not hold: it does with rows what Excel does. */
export interface LookedSheet {
  readonly grid: Grid;
  /** By address. */
  readonly guards: ReadonlyMap<string, HeldGuard>;
  readonly styles: ReadonlyMap<string, LookedStyle>;
  readonly formats: ReadonlyMap<string, string>;
  readonly heights: readonly number[];
  readonly conditions: readonly { readonly id: string; readonly formula: string; readonly areas: readonly Area[] }[];
  readonly printArea: Area | null;
}

type Line = "thick" | CellStyle["border"];

/** What a plan says of a cell, and lines that somebody has drawn. */
export type LookedStyle = Partial<CellStyle> & { readonly above?: Line; readonly below?: Line | undefined };

function heldStyle(style: LookedStyle | undefined): HeldStyle | null {
  return style ? { above: style.above ?? style.border, below: style.below ?? style.border, whole: style } : null;
}

const USUAL_HEIGHT = 15;

export function lookedPlan(plan: SheetPlan): LookedSheet {
  const guards = new Map<string, HeldGuard>();
  const styles = new Map<string, LookedStyle>();
  const formats = new Map<string, string>();
  for (const { area, style } of plan.cells)
    for (const [row, column] of cellsOf(area)) {
      styles.set(a1(row, column), style);
      formats.set(a1(row, column), style.numberFormat);
    }
  for (const { area, rule, alert, prompt } of plan.validations)
    for (const [row, column] of cellsOf(area)) {
      const formula = rule.kind === "custom" ? movedRelative(rule.formula, row - area.top) : null;
      guards.set(a1(row, column), {
        formula,
        whole: { kind: rule.kind === "custom" ? "custom" : rule, alert, prompt },
      });
    }
  return {
    grid: gridFromPlan(plan),
    guards,
    styles,
    formats,
    heights: plan.rowHeights,
    conditions: plan.conditionalFormats.map(({ formula, areas }, index) => ({ id: `c${index}`, formula, areas })),
    printArea: plan.print.area,
  };
}

export function lookedGrid(grid: Grid): LookedSheet {
  const none = new Map<string, never>();
  return { grid, guards: none, styles: none, formats: none, heights: [], conditions: [], printArea: null };
}

export function lookOf(sheet: LookedSheet, { area, rows }: LookRequest): SheetLook {
  const columns = range(area.left, area.right);
  const byRow = <Value>(of: (address: string) => Value) =>
    new Map(rows.map((row) => [row, columns.map((column) => of(a1(row, column)))] as const));
  return {
    area,
    contents: range(area.top, area.bottom).map((row) => columns.map((column) => contentAt(sheet, row, column))),
    merges: sheet.grid.merges.filter(
      (merge) =>
        merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left,
    ),
    heights: range(area.top, area.bottom).map((row) => sheet.heights[row] ?? USUAL_HEIGHT),
    guards: byRow((address) => sheet.guards.get(address) ?? null),
    styles: byRow((address) => heldStyle(sheet.styles.get(address))),
    printArea: sheet.printArea,
    conditions: sheet.conditions.map(({ id, formula }) => ({ id, formula })),
  };
}

export function edited(sheet: LookedSheet, edits: readonly SheetEdit[]): LookedSheet {
  return edits.reduce(step, sheet);
}

function step(sheet: LookedSheet, edit: SheetEdit): LookedSheet {
  switch (edit.kind) {
    case "insert-row":
    case "delete-row": {
      const { left, right } = edit.columns ?? { left: 0, right: 16_383 };
      return moved(
        sheet,
        { row: edit.row, by: edit.kind === "insert-row" ? 1 : -1, left, right },
        edit.columns === null,
      );
    }
    case "merge": {
      const others = sheet.grid.merges.filter((merge) => !touches(merge, edit.area));
      return { ...sheet, grid: { ...sheet.grid, merges: [...others, edit.area] } };
    }
    case "unmerge": {
      const others = sheet.grid.merges.filter((merge) => !touches(merge, edit.area));
      return { ...sheet, grid: { ...sheet.grid, merges: others } };
    }
    case "format":
      return { ...sheet, formats: new Map([...sheet.formats, [a1(edit.row, edit.column), edit.format]]) };
    case "contents":
      return edit.contents.reduce((each, content, index) => put(each, edit.row, edit.left + index, content), sheet);
    case "content":
      return put(sheet, edit.row, edit.column, edit.content);
    case "guard": {
      const guards = new Map(sheet.guards);
      if (edit.guard === null) guards.delete(a1(edit.row, edit.column));
      else guards.set(a1(edit.row, edit.column), edit.guard);
      return { ...sheet, guards };
    }
    case "style":
      return {
        ...sheet,
        styles: new Map([...sheet.styles, [a1(edit.row, edit.column), edit.style.whole as LookedStyle]]),
      };
    case "line-below": {
      const address = a1(edit.row, edit.column);
      const style = sheet.styles.get(address);
      const line = edit.line as Line;
      const after = { ...style, below: line === style?.border ? undefined : line };
      return { ...sheet, styles: new Map([...sheet.styles, [address, after]]) };
    }
    case "height":
      return { ...sheet, heights: withHeight(sheet.heights, edit.row, edit.height) };
    case "print-area":
      return { ...sheet, printArea: edit.area };
    case "condition":
      return {
        ...sheet,
        conditions: sheet.conditions.map((each) =>
          each.id === edit.id ? { ...each, formula: edit.formula, areas: edit.areas ?? each.areas } : each,
        ),
      };
  }
}

function moved(sheet: LookedSheet, move: Move, whole: boolean): LookedSheet {
  const { row, by } = move;
  const area = (each: Area): readonly Area[] => {
    const after = movedArea(each, move);
    return after ? [after] : [];
  };
  const areaOfCell = (address: string) => address.replace(/\d+$/, (number) => String(Number(number) + by));
  const keyed = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> => {
    const after = new Map<string, Value>();
    for (const [address, value] of map) {
      const at = Number(/\d+$/.exec(address)?.[0]) - 1;
      const column = columnOf(address);
      const goes = column >= move.left && column <= move.right && at >= row;
      if (!goes) after.set(address, value);
      else if (by > 0 || at > row) after.set(areaOfCell(address), value);
    }
    return after;
  };
  const guards = new Map(
    [...keyed(sheet.guards)].map(([address, guard]) => [
      address,
      { ...guard, formula: guard.formula === null ? null : movedFormula(guard.formula, move) },
    ]),
  );
  const [styles, formats] = [keyed(sheet.styles), keyed(sheet.formats)];
  const width = Math.max(0, ...sheet.grid.cells.map((line) => line.length));
  if (by > 0)
    for (const column of range(Math.max(0, move.left), Math.min(width - 1, move.right))) {
      const [above, own, below] = [a1(row - 1, column), a1(row, column), a1(row + 1, column)];
      copy(styles, above, own);
      copy(formats, above, own);
      const [first, second] = [guards.get(above), guards.get(below)];
      // In between two cells with the same guard.
      if (first && second && JSON.stringify(first.whole) === JSON.stringify(second.whole) && first.formula === "=TRUE")
        guards.set(own, first);
    }
  return {
    grid: movedGrid(sheet.grid, move),
    guards,
    styles,
    formats,
    heights: whole ? movedHeights(sheet.heights, row, by) : sheet.heights,
    conditions: sheet.conditions.flatMap((each) => {
      const areas = each.areas.flatMap(area);
      return areas.length === 0 ? [] : [{ ...each, areas, formula: movedFormula(each.formula, move) }];
    }),
    printArea: sheet.printArea && (movedArea(sheet.printArea, move) ?? null),
  };
}

function movedGrid(grid: Grid, move: Move): Grid {
  if (grid.top !== 0 || grid.left !== 0) throw new Error("a grid from A1");
  const { row, by, left, right } = move;
  const isWhole = left === 0 && right === 16_383;
  const height = grid.cells.length + (by > 0 || isWhole ? by : 0);
  const width = Math.max(0, ...grid.cells.map((line) => line.length));
  const source = (at: number, column: number): Cell | null => {
    if (column < left || column > right || at < row) return cellAt(grid, at, column);
    if (by > 0) return at === row ? null : cellAt(grid, at - 1, column);
    return cellAt(grid, at + 1, column);
  };
  const cells = range(0, height - 1).map((at) =>
    range(0, width - 1).map((column) => {
      const cell = source(at, column);
      return cell?.formula ? { ...cell, formula: movedFormula(cell.formula, move) } : cell;
    }),
  );
  const merges = grid.merges.flatMap((merge) => movedArea(merge, move) ?? []).filter(isSeveral);
  return { ...grid, cells, merges };
}

/** One formula of a guard over several cells, as it is for one of them. */
function movedRelative(formula: string, rows: number): string {
  return rows === 0
    ? formula
    : formula.replaceAll(
        /(?<![\w$"])([A-Z]{1,2})(\d+)(?![\w(])/g,
        (_, column: string, row: string) => `${column}${Number(row) + rows}`,
      );
}

function put(sheet: LookedSheet, row: number, column: number, { content, format }: HeldContent): LookedSheet {
  const { grid } = sheet;
  const held = typeof content === "string" ? content.replace(/^'/, "") : content;
  const isFormula = typeof content === "string" && content.startsWith("=");
  const cell: Cell | null =
    held === ""
      ? null
      : {
          text: isFormula ? "" : String(held),
          value: isFormula ? "" : held,
          formula: isFormula ? content : null,
          format,
        };
  const width = Math.max(column + 1, ...grid.cells.map((line) => line.length));
  const cells = range(0, Math.max(row, grid.cells.length - 1)).map((at) =>
    range(0, width - 1).map((each) => (at === row && each === column ? cell : cellAt(grid, at, each))),
  );
  return { ...sheet, grid: { ...grid, cells }, formats: new Map([...sheet.formats, [a1(row, column), format]]) };
}

function contentAt(sheet: LookedSheet, row: number, column: number): HeldContent {
  const cell = cellAt(sheet.grid, row, column);
  const format = sheet.formats.get(a1(row, column)) ?? cell?.format ?? "General";
  if (cell?.formula) return { content: cell.formula, format };
  const value = cell?.value ?? "";
  return { content: typeof value === "string" && /^[='@+-]/.test(value) ? `'${value}` : value, format };
}

function withHeight(heights: readonly number[], row: number, height: number): readonly number[] {
  const after = range(0, Math.max(row, heights.length - 1)).map((at) => heights[at] ?? USUAL_HEIGHT);
  after[row] = height;
  return after;
}

function movedHeights(heights: readonly number[], row: number, by: 1 | -1): readonly number[] {
  const after = [...heights];
  if (by > 0) after.splice(row, 0, heights[row - 1] ?? USUAL_HEIGHT);
  else after.splice(row, 1);
  return after;
}

function copy<Value>(map: Map<string, Value>, from: string, to: string): void {
  const value = map.get(from);
  if (value !== undefined) map.set(to, value);
}

function columnOf(address: string): number {
  return [...address.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function touches(one: Area, other: Area): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}

function isSeveral({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] {
  return range(top, bottom).flatMap((row) => range(left, right).map((column) => [row, column] as const));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
