import { DisposableCollection, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  EffectRefRangId,
  FormulaRefRangeService,
  generateStringWithSequence,
  handleDefaultRangeChangeWithEffectRefCommands,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  LexerTreeBuilder,
  RefRangeService,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  sequenceNodeType,
  serializeRange,
} from "@univerjs/preset-sheets-core";
import { toRange, WHOLE_SHEET } from "../cells";
import type { GridContext } from "../context";

const ROWS_AND_COLUMNS: ReadonlySet<string> = new Set([
  EffectRefRangId.InsertRowCommandId,
  EffectRefRangId.RemoveRowCommandId,
  EffectRefRangId.InsertColCommandId,
  EffectRefRangId.RemoveColCommandId,
]);
/** What is run for them, and tells of them by those ids. */
const RUN_FOR_THEM: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);
const OTHER_MOVES: ReadonlySet<string> = new Set(
  Object.values(EffectRefRangId).filter((id) => !ROWS_AND_COLUMNS.has(id)),
);

/**
 * Has the formulas of conditional formats and validations follow inserted and deleted rows and columns as in Excel: each
 * reference goes with the cells that it names, and grows and shrinks with them. The grid by itself leaves absolute
 * references where they are, so that a format looks at other cells than before.
 */
export function followRowsAndColumns(grid: GridContext): void {
  const service = grid.injector.get(FormulaRefRangeService);
  const references = grid.injector.get(RefRangeService);
  const lexer = grid.injector.get(LexerTreeBuilder);
  let isOurs = false;
  grid.commands.beforeCommandExecuted(({ id }) => {
    if (OTHER_MOVES.has(id)) isOurs = false;
    else if (ROWS_AND_COLUMNS.has(id) || RUN_FOR_THEM.has(id)) isOurs = true;
  });
  const ofGrid = service.registerRangeFormula.bind(service);
  service.registerRangeFormula = (unitId, sheetId, ranges, formulas, callback) => {
    const registered = new DisposableCollection();
    registered.add(ofGrid(unitId, sheetId, ranges, formulas, (changes) => (isOurs ? nothing() : callback(changes))));
    const follow = (change: ICommandInfo): ReturnType<typeof callback> => {
      if (!ROWS_AND_COLUMNS.has(change.id)) return nothing();
      const anchor = firstLeft(ranges, change);
      const [origin] = ranges;
      if (!anchor || !origin) return callback([]);
      const [right, down] = [anchor.startColumn - origin.startColumn, anchor.startRow - origin.startRow];
      const after = {
        ranges: ranges.flatMap((range) => moved(range, change) ?? []),
        formulas: formulas.map((formula) =>
          formula.startsWith("=") ? follower(lexer, lexer.moveFormulaRefOffset(formula, right, down), change) : formula,
        ),
      };
      return JSON.stringify(after) === JSON.stringify({ ranges, formulas }) ? nothing() : callback([after]);
    };
    // Rows far above move it as well.
    registered.add(references.registerRefRange(toRange(WHOLE_SHEET), follow, unitId, sheetId));
    return registered;
  };
}

/** The first cell of the ranges that is left: a formula is written for the first cell of its first range. */
function firstLeft(ranges: readonly IRange[], change: ICommandInfo): IRange | null {
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        if (moved(cell, change)) return cell;
      }
    }
  }
  return null;
}

function follower(lexer: LexerTreeBuilder, formula: string, change: ICommandInfo): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const after = nodes.map((node) =>
    typeof node === "object" && node.nodeType === sequenceNodeType.REFERENCE
      ? { ...node, token: movedReference(node.token, change) }
      : node,
  );
  return `=${generateStringWithSequence(after)}`;
}

function movedReference(reference: string, change: ICommandInfo): string {
  const { range, sheetName, unitId } = deserializeRangeWithSheet(reference);
  // The rows of another sheet are others.
  if (sheetName !== "" || unitId !== "") return reference;
  const after = moved(range, change);
  return after ? serializeRange(after) : "#REF!";
}

/** Null when nothing is left of it. */
function moved(range: IRange, change: ICommandInfo): IRange | null {
  const after = handleDefaultRangeChangeWithEffectRefCommands(range, change);
  if (!after) return null;
  const { startRow, endRow, startColumn, endColumn } = after;
  return { ...range, startRow, endRow, startColumn, endColumn };
}

function nothing(): { redos: []; undos: [] } {
  return { redos: [], undos: [] };
}
