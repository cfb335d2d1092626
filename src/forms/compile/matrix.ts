import type { MatrixDefinition } from "../language";
import { leftToRight } from "./left-to-right";
import type { BlockNode, CellNode, LabelNode, RowNode } from "./nodes";
import { type Scope, valueNode } from "./scope";

/** A matrix as rows of cells, each crossing with the label of its row and the heading of its column. */
export function compileMatrix(
  { side, sideSpan = 1, labels, columns, whole = [], rows }: MatrixDefinition,
  { sheet, label: known }: Scope,
): BlockNode {
  const across = leftToRight(columns).map(({ span = 1, heading, ...own }) => ({
    ...own,
    span,
    heading: known(heading),
  }));
  const down = whole.map(({ span = 1, heading, ...own }) => ({ ...own, span, heading: known(heading) }));
  const place = { column: labels.column, span: labels.span ?? 1, rows: 1 };
  const head: RowNode = {
    cells: [
      labels.heading ? labelCell(known(labels.heading), place) : { kind: "filler", ...place, text: "" },
      ...[...across, ...down].map((each) => labelCell(each.heading, pick(each))),
    ],
  };
  const body = rows.map(({ label: words, path, keys, constants = {} }): RowNode => {
    const label = known(words);
    const cells = across.map(({ key, value, heading, column, span }): CellNode => {
      const text = constants[key];
      if (text !== undefined) return { kind: "constant", column, span, rows: 1, text, label, heading };
      if (keys && !keys.includes(key)) return { kind: "filler", column, span, rows: 1, text: "" };
      const name = `${label.name} ${heading.name}`;
      const field = valueNode({ path: `${path}.${key}`, sheet, name, value, label });
      // Said in full: there may be a thousand, and taking objects apart took most of the time.
      const own = { column, span, rows: 1, field, heading, plain: false, repeats: false };
      return { kind: "field", placement: "crossing", ...own };
    });
    return { cells: [labelCell(label, place), ...cells] };
  });
  const [first, ...others] = body;
  const over = down.map(({ path, value, heading, ...at }): CellNode => {
    const field = valueNode({ path, sheet, name: heading.name, value, label: heading });
    const cell = { ...pick(at), rows: rows.length, field, heading: null, plain: false, repeats: false };
    return { kind: "field", placement: "under", ...cell };
  });
  const all = first ? [{ cells: [...first.cells, ...over] }, ...others] : [];
  return { kind: "rows", side: side ? known(side) : null, sideSpan, rows: [head, ...all] };
}

function pick({ column, span }: { readonly column: number; readonly span: number }) {
  return { column, span, rows: 1 };
}

function labelCell(label: LabelNode, place: { column: number; span: number; rows: number }): CellNode {
  return { kind: "label", ...place, label, plain: false, align: "center" };
}
