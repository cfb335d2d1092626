import { a1 } from "../core/grid/address";
import type { BlockDefinition, TableColumn, TableDefinition } from "../forms/language";
import { aroundOf } from "./around";
import type { Draft } from "./draft";
import { pathsOf, type Surroundings } from "./halves";
import { levelsOf, type PrintedLevels } from "./levels";
import { type Column, halvesOf } from "./list-columns";
import { idOf } from "./naming";
import { type Box, wordsOf } from "./paper";
import type { TablePart } from "./structure";
import { withTargetParts } from "./target-parts";
import { coreOf, isRowNumber } from "./words";
import { furtherNumbers, relatedNumber } from "./closing";

/** Lists under headings: what each column is, which levels are printed, what closes them. */

type Table = Extract<BlockDefinition, { kind: "table" }>;

interface ProposedTable {
  readonly table: Table;
  readonly levels: PrintedLevels | null;
}

/** @param above what is printed above a place, and whether the form has further lists of indicators */
export function tableOf(part: TablePart, draft: Draft, above: Surroundings): ProposedTable {
  const halves = halvesOf(part, draft);
  const [first = []] = halves;
  const paths = part.indicators ? pathsOf(halves, part, draft, above) : [listPath(part, first, draft)];
  const define = (column: Column, index: number): TableColumn => ({
    ...columnOf(column, draft, paths[index] ?? ""),
    ...aroundOf(part, column),
  });
  const [own = [], ...others] = halves.map((columns, index) => columns.map((column) => define(column, index)));
  const path = paths[0] ?? "indicators";
  const side = part.side ? draft.label(part.side.text, "list") : null;
  const levels = part.indicators
    ? levelsOf(
        levelRows(part, first),
        first.some(({ value }) => value.type === "level2"),
        draft,
      )
    : null;
  const widened = widen(own, others, part, draft);
  const columns = withTargetParts(widened.own);
  const table: Table = {
    kind: "table",
    path,
    ...(side ? { side, sideFrom: part.sideFrom } : {}),
    ...(side && part.side && draft.columns.place(part.side.area).span > 1
      ? { sideSpan: draft.columns.place(part.side.area).span }
      : {}),
    ...groupsOf(halves, columns, draft),
    columns: [...columns],
    ...(halves.length > 1 && path !== "indicators" ? { optional: true } : {}),
    ...(others.length > 0
      ? { sections: widened.others.map((columns, index) => ({ path: paths[index + 1] ?? "indicators", columns })) }
      : {}),
    blankRows: levels?.blankRows ?? kindRows(part, first) ?? Math.max(1, part.rows.length),
    ...totalOf(part, first, path, draft),
  };
  return { table, levels };
}

function listPath({ side }: TablePart, columns: readonly Column[], draft: Draft): string {
  const keys = new Set(columns.map(({ key }) => key));
  const known = ["amount", "unitPrice"].filter((key) => keys.has(key)).length > 0 ? "breakdown" : null;
  if (known && draft.naming.isFree(known)) return draft.naming.take(known);
  return draft.naming.local(coreOf(side?.key ?? columns[0]?.heading.box.key ?? ""));
}

function columnOf({ key, value, heading }: Column, draft: Draft, path: string): TableColumn {
  const place = draft.columns.place(heading.box.area);
  return {
    key,
    column: place.column,
    ...(place.span > 1 ? { span: place.span } : {}),
    heading: draft.label(heading.box.text, idOf(`${path}.${key}`)),
    value,
    ...(value.type === "decimal" && isRowNumber(heading.box.key) ? { aside: true } : {}),
  };
}

/** What is left of the width of the form belongs to the outermost columns. */
function widen(
  own: readonly TableColumn[],
  others: readonly (readonly TableColumn[])[],
  part: TablePart,
  draft: Draft,
) {
  const from = part.side ? draft.columns.place(part.side.area).column + draft.columns.place(part.side.area).span : 0;
  const all = [...own, ...others.flat()].sort((a, b) => a.column - b.column);
  const ends = new Map<TableColumn, TableColumn>();
  all.forEach((column, index) => {
    const next = all[index + 1]?.column ?? draft.columns.count;
    const start = index === 0 ? from : column.column;
    const span = next - start;
    const { span: _span, ...rest } = column;
    ends.set(column, { ...rest, column: start, ...(span > 1 ? { span } : {}) });
  });
  const widened = (columns: readonly TableColumn[]): TableColumn[] =>
    columns.map((column) => ends.get(column) ?? column);
  return { own: widened(own), others: others.map(widened) };
}

/** @param columns as they are defined: what stands in several cells beside each other is one of them */
function groupsOf(
  halves: readonly (readonly Column[])[],
  columns: readonly TableColumn[],
  draft: Draft,
): Pick<TableDefinition, "groups"> {
  const groups = new Map<Box, string[]>();
  const known = new Set(columns.map(({ key }) => key));
  for (const { key, heading } of halves[0] ?? []) {
    if (heading.group && known.has(key)) groups.set(heading.group, [...(groups.get(heading.group) ?? []), key]);
  }
  if (groups.size === 0) return {};
  return {
    groups: [...groups].map(([box, keys]) => ({
      heading: draft.label(box.text, `group-${a1(box.area.top, box.area.left).toLowerCase()}`),
      columns: keys,
    })),
  };
}

/** How many rows each printed kind has. */
function kindRows({ rows }: TablePart, [first]: readonly Column[]): Record<string, number> | null {
  if (first?.value.type !== "kind") return null;
  const counts: Record<string, number> = {};
  let open: string | undefined;
  for (const [box] of rows) {
    const words = box ? wordsOf(box.text) : "";
    open = first.value.options.find(({ label }) => label === words)?.code ?? open;
    if (open !== undefined) counts[open] = (counts[open] ?? 0) + 1;
  }
  return counts;
}

function levelRows({ headings, rows }: TablePart, columns: readonly Column[]) {
  const at = (type: string): number => {
    const column = columns.find(({ value }) => value.type === type);
    return column ? headings.indexOf(column.heading) : -1;
  };
  const [first, second] = [at("level1"), at("level2")];
  return rows.flatMap((cells) => {
    const box = cells[first];
    return box ? [{ first: box, second: cells[second] ?? null }] : [];
  });
}

/** The row of totals: closing the list, or under its headings. */
function totalOf(
  { closing, opening, headings }: TablePart,
  columns: readonly Column[],
  path: string,
  draft: Draft,
): Pick<TableDefinition, "total"> {
  const row = closing ?? opening;
  if (!row) return {};
  const cells = columns.map((column) => ({ column, box: row.cells[headings.indexOf(column.heading)] ?? null }));
  const from = row.label?.area.right ?? -1;
  const closed = cells.flatMap(({ column: { key, value }, box }) =>
    box === null || box.area.left > from ? [{ key, value, box: closing || !box ? box : { ...box, text: "" } }] : [],
  );
  const number = relatedNumber(closed);
  if (number === null) return {};
  const summed = cells.find(({ column: { key } }) => key === number);
  const words = row.label ?? summed?.column.heading.box;
  if (!words) return {};
  const label = row.label ? draft.label(row.label.text, `${idOf(path)}-total`) : null;
  const wanted = number === "score" ? "score.total" : number === "points" ? "points.total" : `${path}Total`;
  const total = draft.naming.isFree(wanted) ? draft.naming.take(wanted) : draft.naming.local(coreOf(words.key));
  const further = furtherNumbers(closed, number);
  const constants = Object.fromEntries(
    closed.flatMap(({ key, box }) => (box && box.text !== "" && key !== number ? [[key, box.text] as const] : [])),
  );
  const others = further.map((key) => ({
    column: key,
    path: draft.naming.isFree(`${key}.total`) ? draft.naming.take(`${key}.total`) : draft.naming.local(`${path}${key}`),
  }));
  const subject = draft.naming.subject("total", wordsOf(words.text));
  draft.place({
    subject,
    kind: "total",
    words: wordsOf(words.text),
    at: words.area,
    values: summed?.box ? [summed.box.area] : [],
    path: total,
    value: summed?.column.value ?? null,
  });
  return {
    total: {
      ...(label ? { label } : {}),
      ...(closing ? {} : { at: "top" as const }),
      column: number,
      path: total,
      ...(others.length > 0 ? { others } : {}),
      ...(Object.keys(constants).length > 0 ? { constants } : {}),
    },
  };
}
