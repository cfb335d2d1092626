import type { FieldDefinition, FormDefinition, TableDefinition } from "../forms/definition";

/**
 * What a form's JSON holds, as its definition says: the one derivation that writing, schema, import and the new
 * year share.
 */
export interface FormShape {
  readonly definition: FormDefinition;
  /** Fields in sheet order, each path once: a sheet that repeats a field of another adds no key. */
  readonly fields: readonly FieldDefinition[];
  readonly tables: readonly TableDefinition[];
  /** Paths of the tables' closing totals (`breakdownTotal`). */
  readonly totals: readonly string[];
  /** Where the years printed with the overall goal go (`goals.overallSpan`); null if the form prints none. */
  readonly spanPath: string | null;
  /** The table whose rows stand under printed levels; null if the form has none. */
  readonly levelTable: LevelTable | null;
}

/** Column keys of a table of indicators, by what they hold. */
export interface LevelTable {
  readonly path: string;
  readonly level2: string;
}

/** The key of the printed second levels that have no row. */
export const EMPTY_LEVELS = "emptyLevels";

const shapes = new WeakMap<FormDefinition, FormShape>();

export function shapeOf(definition: FormDefinition): FormShape {
  const known = shapes.get(definition);
  if (known) return known;
  const shape = deriveShape(definition);
  shapes.set(definition, shape);
  return shape;
}

function deriveShape(definition: FormDefinition): FormShape {
  const fields = new Map<string, FieldDefinition>();
  const tables: TableDefinition[] = [];
  for (const block of definition.sheets.flatMap((sheet) => sheet.blocks)) {
    switch (block.kind) {
      case "title":
      case "year":
        break;
      case "rows":
        for (const cell of block.rows.flatMap((row) => row.cells)) {
          if (cell.kind === "field" && !fields.has(cell.field.path)) fields.set(cell.field.path, cell.field);
        }
        break;
      case "table":
        tables.push(block);
        break;
    }
  }
  return {
    definition,
    fields: [...fields.values()],
    tables,
    totals: tables.flatMap((table) => (table.total ? [table.total.path] : [])),
    spanPath: definition.roles.spanLabel === undefined ? null : `${definition.roles.overallGoal}Span`,
    levelTable: levelTable(tables),
  };
}

function levelTable(tables: readonly TableDefinition[]): LevelTable | null {
  for (const table of tables) {
    const level2 = table.columns.find((column) => column.value.type === "level2");
    if (level2) return { path: table.path, level2: level2.key };
  }
  return null;
}

/** Codes of all second levels of a form, in the order of its definition. */
export function level2Codes(definition: FormDefinition): readonly string[] {
  return definition.levels.flatMap((level) => level.children.map((child) => child.code));
}
