import type {
  BlockDefinition,
  CellDefinition,
  FormDefinition,
  LabelDefinition,
  RowDefinition,
  SheetDefinition,
} from "../language";
import type { BlockNode, CellNode, FieldNode, LabelNode, LevelNode, RowNode, SheetNode } from "./form";
import { contentsOf } from "./contents";
import { geometryOf } from "./geometry";
import { hasSlot, nameOf, segmentsOf } from "./label-words";
import { leftToRight } from "./left-to-right";
import { compileMatrix } from "./matrix";
import { repeated, type Say } from "./problems";
import type { Scope } from "./scope";
import { compileTables } from "./tables";

/** One sheet of a definition, its labels, fields and tables as nodes. */
export function compileSheet(
  form: FormDefinition,
  { key, name, columns, orientation, blocks: definitions }: SheetDefinition,
  levels: readonly LevelNode[],
  say: Say,
): SheetNode {
  const printed = definitions.flatMap((block) => contentsOf(block).labels).map(labelNode);
  repeated(printed.map(({ id }) => id)).forEach((id) => say("label-twice", { id }));
  const labels = new Map(printed.map((label) => [label.id, label]));
  const repeats = new Set((form.repeats ?? []).filter(({ sheet }) => sheet === key).map(({ path }) => path));
  const label = (words: LabelDefinition) => labels.get(words.id) ?? labelNode(words);
  const scope = { sheet: key, labels, label, levels, repeats, say };
  const blocks = definitions.map((block) => blockNode(block, scope));
  const banner = (kind: "title" | "year") =>
    blocks.flatMap((block) => ("label" in block && block.kind === kind ? [block.label] : []))[0] ?? null;
  const title = banner("title");
  const year = banner("year") ?? (title && hasSlot(title.wordings[0], "year") ? title : null);
  const paper = { key, name, columns, orientation, blocks };
  return { ...paper, labels, title, year, geometry: geometryOf(paper) };
}

function labelNode({ id, text, aliases = [], optional = false, inline = false }: LabelDefinition): LabelNode {
  const own = segmentsOf(text);
  return { id, wordings: [own, ...aliases.map(segmentsOf)], name: nameOf(own), optional, inline };
}

function blockNode(block: BlockDefinition, scope: Scope): BlockNode {
  switch (block.kind) {
    case "title":
    case "year":
      return { kind: block.kind, label: scope.label(block.label) };
    case "note":
      return block;
    case "rows":
      checkDown(block.rows, scope.say);
      return {
        kind: "rows",
        side: block.side ? scope.label(block.side) : null,
        sideSpan: block.sideSpan ?? 1,
        rows: block.rows.map((row) => rowNode(row, scope)),
      };
    case "matrix":
      return compileMatrix(block, scope);
    case "table":
      return { kind: "table", ...compileTables(block, scope) };
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
  const { column, span = 1, rows = 1, plain = false } = cell;
  // Said in full: objects that are put together of others make whatever looks at cells slower.
  switch (cell.kind) {
    case "label": {
      const { align = "center" } = cell;
      return { kind: "label", column, span, rows, label: scope.label(cell.label), plain, align };
    }
    case "filler":
      return { kind: "filler", column, span, rows, text: cell.text ?? "", plain: cell.plain };
    case "field": {
      const named = cell.label === undefined ? left : (scope.labels.get(cell.label) ?? null);
      const field = fieldNode(cell, named, scope);
      const placement = named === left ? "right" : "below";
      const repeats = scope.repeats.has(cell.field.path);
      return { kind: "field", column, span, rows, field, plain, heading: null, placement, repeats };
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
