import type { BlockDefinition, FormDefinition, LabelDefinition } from "../forms/language";
import type { Answers, Place } from "./proposal";

/** Other words for what is printed: the form says them from now on, and knows those on the paper as well. */
export function reworded(
  definition: FormDefinition,
  outline: readonly Place[],
  words: NonNullable<Answers["words"]>,
): FormDefinition {
  const wanted = new Map(
    outline.flatMap(({ subject, kind, path }) => {
      const text = Object.hasOwn(words, subject) ? words[subject] : undefined;
      return path === null || text === undefined ? [] : [[`${kind} ${path}`, text] as const];
    }),
  );
  if (wanted.size === 0) return definition;
  const levels = definition.levels.map((level) => ({
    ...renamed(level, wanted.get(`level ${level.code}`)),
    children: level.children.map((child) => renamed(child, wanted.get(`level ${child.code}`))),
  }));
  const sheets = definition.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => rewordedBlock(block, wanted)),
  }));
  return { ...definition, levels, sheets };
}

type Wanted = ReadonlyMap<string, string>;

function rewordedBlock(block: BlockDefinition, wanted: Wanted): BlockDefinition {
  switch (block.kind) {
    case "title":
    case "year":
    case "note":
      return block;
    case "rows":
      return { ...block, rows: rewordedRows(block.rows, wanted) };
    case "matrix":
      return {
        ...block,
        columns: block.columns.map((each) => ({ ...each, heading: said(each.heading, wanted.get(`key ${each.key}`)) })),
        rows: block.rows.map((each) => ({ ...each, label: said(each.label, wanted.get(`row ${each.path}`)) })),
      };
    case "table": {
      const { total } = block;
      return {
        ...block,
        columns: block.columns.map((column) =>
          column.heading ? { ...column, heading: said(column.heading, wanted.get(`column ${column.key}`)) } : column,
        ),
        ...(total?.label ? { total: { ...total, label: said(total.label, wanted.get(`total ${total.path}`)) } } : {}),
      };
    }
  }
}

type Rows = Extract<BlockDefinition, { kind: "rows" }>["rows"];

/** The label of a field is the one that it names, else the nearest on its left. */
function rewordedRows(rows: Rows, wanted: Wanted): Rows {
  const texts = new Map<string, string>();
  for (const { cells } of rows) {
    let last: string | null = null;
    for (const cell of [...cells].sort((a, b) => a.column - b.column)) {
      if (cell.kind === "label") last = cell.label.id;
      if (cell.kind !== "field") continue;
      const id = cell.label ?? last;
      const text = wanted.get(`field ${cell.field.path}`);
      if (id !== null && text !== undefined) texts.set(id, text);
    }
  }
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.kind === "label" ? { ...cell, label: said(cell.label, texts.get(cell.label.id)) } : cell,
    ),
  }));
}

function said(label: LabelDefinition, text: string | undefined): LabelDefinition {
  if (text === undefined || text === label.text) return label;
  return { ...label, text, aliases: [label.text, ...(label.aliases ?? []).filter((each) => each !== text)] };
}

function renamed<Named extends { readonly label: string; readonly aliases?: string[] | undefined }>(
  level: Named,
  label: string | undefined,
): Named {
  if (label === undefined || label === level.label) return level;
  return { ...level, label, aliases: [level.label, ...(level.aliases ?? []).filter((each) => each !== label)] };
}
