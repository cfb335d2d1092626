import type { MatrixDefinition } from "../language";
import type { BlockNode, CellNode, FieldNode, LabelNode, RowNode } from "./nodes";
import type { LabelDefinition } from "../language";

/** All labels of a matrix, in reading order. */
export function matrixLabels({ side, columns, rows }: MatrixDefinition): readonly LabelDefinition[] {
  return [...(side ? [side] : []), ...columns.map(({ heading }) => heading), ...rows.map(({ label }) => label)];
}

/** A matrix as rows of cells, each crossing with the label of its row and the heading of its column. */
export function compileMatrix(
  { side, sideSpan = 1, labels, columns, rows }: MatrixDefinition,
  { sheet, known }: { readonly sheet: string; readonly known: (label: LabelDefinition) => LabelNode },
): BlockNode {
  const { column, span = 1 } = labels;
  const across = columns.map(({ span: width = 1, heading, ...own }) => ({
    ...own,
    span: width,
    heading: known(heading),
  }));
  const head: RowNode = {
    cells: [
      { kind: "filler", column, span, text: "" },
      ...across.map(({ column: at, span: width, heading }) => labelCell(heading, at, width)),
    ],
  };
  const body = rows.map(({ label: words, path, keys, constants = {} }): RowNode => {
    const label = known(words);
    const cells = across.map(({ key, value, heading, ...place }): CellNode => {
      const text = constants[key];
      if (text !== undefined) return { kind: "constant", ...pick(place), text, label, heading };
      if (keys && !keys.includes(key)) return { kind: "filler", ...pick(place), text: "" };
      const field: FieldNode = {
        ...{ path: `${path}.${key}`, sheet, name: `${label.name} ${heading.name}`, value, label },
        ...{ required: false, keep: false, hints: [] },
      };
      return { kind: "field", ...pick(place), field, heading, plain: false, placement: "crossing", repeats: false };
    });
    return { cells: [labelCell(label, column, span), ...cells] };
  });
  return { kind: "rows", side: side ? known(side) : null, sideSpan, rows: [head, ...body] };
}

function pick({ column, span }: { readonly column: number; readonly span: number }) {
  return { column, span };
}

function labelCell(label: LabelNode, column: number, span: number): CellNode {
  return { kind: "label", column, span, label, plain: false, align: "center" };
}
