import type { ValueType } from "../../values/kind";
import type { BlockDefinition, LabelDefinition, TableColumn } from "../language";

/** What a block of a definition holds, before anything is made of it. */
export interface Contents {
  /** In reading order. */
  readonly labels: readonly LabelDefinition[];
  /** Of inputs, crossings and columns. */
  readonly values: readonly ValueType[];
  /** A table, and the lists beside it. */
  readonly tables: readonly { readonly columns: readonly TableColumn[] }[];
  /** How many things it names or prints. */
  readonly cells: number;
}

const LINE: Contents = { labels: [], values: [], tables: [], cells: 1 };

export function contentsOf(block: BlockDefinition): Contents {
  switch (block.kind) {
    case "title":
    case "year":
      return { ...LINE, labels: [block.label] };
    case "note":
      return LINE;
    case "rows": {
      const cells = block.rows.flatMap((row) => row.cells);
      return {
        labels: there([block.side, ...cells.map((cell) => (cell.kind === "label" ? cell.label : undefined))]),
        values: cells.flatMap((cell) => (cell.kind === "field" ? [cell.field.value] : [])),
        tables: [],
        cells: block.rows.length + cells.length,
      };
    }
    case "matrix": {
      const { side, labels, columns, whole = [], rows } = block;
      const all = [...columns, ...whole];
      const headings = [labels.heading, ...all.map(({ heading }) => heading)];
      return {
        labels: there([side, ...headings, ...rows.map(({ label }) => label)]),
        values: all.map(({ value }) => value),
        tables: [],
        cells: (1 + columns.length) * (1 + rows.length) + whole.length,
      };
    }
    case "table": {
      const { side, groups = [], fillers = [], printedRows = [], sections = [], total } = block;
      const tables = [block, ...sections];
      const columns = tables.flatMap((table) => table.columns);
      const headings = columns.flatMap(({ heading, parts }) => parts?.map((part) => part.heading) ?? [heading]);
      const counted = [
        ...[columns, fillers, printedRows, total?.others ?? []],
        groups.flatMap((group) => group.columns),
        columns.flatMap(({ around = {} }) => Object.values(around).flatMap((words) => words ?? [])),
        printedRows.flatMap(({ texts }) => Object.keys(texts)),
      ];
      return {
        labels: there([side, ...groups.map(({ heading }) => heading), ...headings, total?.label]),
        values: columns.map(({ value }) => value),
        tables,
        cells: counted.flat().length,
      };
    }
  }
}

function there(labels: readonly (LabelDefinition | undefined)[]): readonly LabelDefinition[] {
  return labels.filter((label) => label !== undefined);
}
