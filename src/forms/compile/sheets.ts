import type {
  BlockDefinition,
  CellDefinition,
  FormDefinition,
  LabelDefinition,
  RowDefinition,
  SheetDefinition,
} from "../language";
import type { BlockNode, CellNode, FieldNode, LabelNode, LevelNode, RowNode, SheetNode } from "./form";
import { geometryOf } from "./geometry";
import { hasSlot, nameOf, segmentsOf } from "./label-words";
import { leftToRight } from "./left-to-right";
import { compileMatrix, matrixLabels } from "./matrix";
import { repeated, type Say } from "./problems";
import { compileTables } from "./tables";

/** What the parts of one sheet are compiled with. */
interface Scope {
  readonly sheet: string;
  readonly labels: ReadonlyMap<string, LabelNode>;
  readonly levels: readonly LevelNode[];
  /** Paths that the sheet repeats from an earlier one. */
  readonly repeats: ReadonlySet<string>;
  readonly say: Say;
}

/** One sheet of a definition, its labels, fields and tables as nodes. */
export function compileSheet(
  form: FormDefinition,
  { key, name, columns, orientation, blocks: definitions }: SheetDefinition,
  levels: readonly LevelNode[],
  say: Say,
): SheetNode {
  const printed = definitions.flatMap(labelsOf).map(labelNode);
  repeated(printed.map(({ id }) => id)).forEach((id) => say("label-twice", { id }));
  const labels = new Map(printed.map((label) => [label.id, label]));
  const repeats = new Set((form.repeats ?? []).filter(({ sheet }) => sheet === key).map(({ path }) => path));
  const blocks = definitions.map((block) => blockNode(block, { sheet: key, labels, levels, repeats, say }));
  const banner = (kind: "title" | "year") => blocks.find((block) => block.kind === kind);
  const [title, year] = [banner("title"), banner("year")];
  const titleLabel = title && "label" in title ? title.label : null;
  const paper = { key, name, columns, orientation, blocks };
  return {
    ...paper,
    labels,
    title: titleLabel,
    year:
      year && "label" in year ? year.label : titleLabel && hasSlot(titleLabel.wordings[0], "year") ? titleLabel : null,
    geometry: geometryOf(paper),
  };
}

function labelNode({ id, text, aliases = [], optional = false, inline = false }: LabelDefinition): LabelNode {
  const own = segmentsOf(text);
  return { id, wordings: [own, ...aliases.map(segmentsOf)], name: nameOf(own), optional, inline };
}

/** All labels of a block, in reading order. */
export function labelsOf(block: BlockDefinition): readonly LabelDefinition[] {
  switch (block.kind) {
    case "title":
    case "year":
      return [block.label];
    case "note":
      return [];
    case "rows": {
      const cells = block.rows.flatMap((row) => row.cells);
      return [
        ...(block.side ? [block.side] : []),
        ...cells.flatMap((cell) => (cell.kind === "label" ? [cell.label] : [])),
      ];
    }
    case "matrix":
      return matrixLabels(block);
    case "table":
      return [
        block.side,
        ...(block.groups ?? []).map(({ heading }) => heading),
        ...[...block.columns, ...(block.sections ?? []).flatMap(({ columns }) => columns)].flatMap(
          ({ heading, parts }) => parts?.map((part) => part.heading) ?? [heading],
        ),
        block.total?.label,
      ].filter((label) => label !== undefined);
  }
}

function blockNode(block: BlockDefinition, scope: Scope): BlockNode {
  switch (block.kind) {
    case "title":
    case "year":
      return { kind: block.kind, label: known(block.label, scope) };
    case "note":
      return block;
    case "rows":
      checkDown(block.rows, scope.say);
      return {
        kind: "rows",
        side: block.side ? known(block.side, scope) : null,
        sideSpan: block.sideSpan ?? 1,
        rows: block.rows.map((row) => rowNode(row, scope)),
      };
    case "matrix":
      return compileMatrix(block, { sheet: scope.sheet, known: (label) => known(label, scope) });
    case "table":
      return { kind: "table", ...compileTables(block, { ...scope, label: (label) => known(label, scope) }) };
  }
}

/** No cell reaches down past its block. */
function checkDown(rows: readonly RowDefinition[], say: Say): void {
  rows.forEach(({ cells }, index) => {
    for (const { column, rows: down = 1 } of cells) {
      if (index + down > rows.length) say("past-last-row", { column, row: index + 1, rows: down });
    }
  });
}

function known(label: LabelDefinition, { labels }: Scope): LabelNode {
  return labels.get(label.id) ?? labelNode(label);
}

function rowNode({ height, cells }: RowDefinition, scope: Scope): RowNode {
  let left: LabelNode | null = null;
  const nodes = leftToRight(cells).map((cell) => {
    const node = cellNode(cell, left, scope);
    if (node.kind === "label") left = node.label;
    return node;
  });
  return { height, cells: nodes };
}

function cellNode(cell: CellDefinition, left: LabelNode | null, scope: Scope): CellNode {
  const { column, span = 1, rows = 1 } = cell;
  switch (cell.kind) {
    case "label":
      return {
        kind: "label",
        column,
        span,
        rows,
        label: known(cell.label, scope),
        plain: cell.plain ?? false,
        align: cell.align ?? "center",
      };
    case "filler":
      return { kind: "filler", column, span, rows, text: cell.text ?? "", plain: cell.plain };
    case "field": {
      const named = cell.label === undefined ? left : (scope.labels.get(cell.label) ?? null);
      return {
        kind: "field",
        column,
        span,
        rows,
        field: fieldNode(cell, named, scope),
        plain: cell.plain ?? false,
        heading: null,
        placement: named === left ? "right" : "below",
        repeats: scope.repeats.has(cell.field.path),
      };
    }
  }
}

function fieldNode(
  { field, label: id }: Extract<CellDefinition, { kind: "field" }>,
  label: LabelNode | null,
  { sheet, say }: Scope,
): FieldNode {
  const { path, value, required = false, keep = false, hints = [], printed = null } = field;
  if (!label) {
    if (id === undefined) say("field-without-label", { path });
    else say("field-names-label", { path, id });
  }
  const name = label?.name ?? path;
  const own: FieldNode = { path, sheet, name, value, label, required, keep, hints, printed, note: null };
  if (field.note === undefined) return own;
  if (value.type !== "money") say("note-no-amount", { path, type: value.type });
  const words = { type: "text" } as const;
  return { ...own, note: { ...own, path: field.note, value: words, required: false, hints: [], printed: null } };
}
