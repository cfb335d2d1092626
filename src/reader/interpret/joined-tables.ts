import { labelKey } from "../../core/text/text";
import type { Form, TableNode } from "../../forms/compile/form";
import { kindOf } from "../../values";
import { withIndexes } from "./counted-rows";
import { goesOnWith, level2Of } from "../find/levels";
import type { PartReading, ReadCell, ReadRow, ReadTable, SheetReading } from "../reading";

/** Tables that go on from one worksheet to the one directly behind. */

/**
 * For each part of a workbook's sheets, what goes on with its last table on the sheets behind, in order. Sheets in tab
 * order.
 */
export function continuedBy(readings: readonly SheetReading[]): ReadonlyMap<PartReading, readonly PartReading[]> {
  const joined = new Map<PartReading, PartReading[]>();
  let pages: readonly PartReading[] = [];
  for (const { parts, continuations = [] } of readings) {
    const [first] = pages;
    const next = continuations.find((each) => continues(pages, each));
    if (first && next) {
      pages = [...pages, next];
      joined.set(first, pages.slice(1));
    } else {
      pages = [...parts].sort((a, b) => a.area.bottom - b.area.bottom).slice(-1);
    }
  }
  return joined;
}

/** Whether a sheet goes on with the table that ends the pages before: of the same form and year, under levels that follow. */
function continues(pages: readonly PartReading[], next: PartReading): boolean {
  const [first] = pages;
  const end = pages.at(-1);
  if (!first || !end || first.form !== next.form || first.sheetKey !== next.sheetKey) return false;
  if (next.year.value !== null && next.year.value !== first.year.value) return false;
  const [after] = next.tables.values();
  const before = after && end.tables.get(after.path);
  const table = after && first.form.tables.find(({ path }) => path === after.path);
  if (!after || !before || !table || after.rows.length === 0 || isClosed(end, table, before)) return false;
  const above = pages.flatMap((page) => page.tables.get(after.path)?.rows ?? []);
  return levelsFollow(table, above, after.rows);
}

/** Something else of the form stands below the table. */
function isClosed(part: PartReading, table: TableNode, { lastRow }: ReadTable): boolean {
  if (table.total && part.fields.get(table.total.field.path)?.found === true) return true;
  const { side } = table;
  return [...part.labels.values()].some(({ id, at }) => at.row > lastRow && id !== side?.id);
}

function levelsFollow(table: TableNode, before: readonly ReadRow[], after: readonly ReadRow[]): boolean {
  const leading = table.columns.find(({ value }) => kindOf(value).printed);
  if (!leading) return true;
  const words = (rows: readonly ReadRow[]): readonly string[] =>
    rows.flatMap(({ cells }) => labelKey(cells.get(leading.key)?.raw ?? "") || []);
  return goesOnWith(words(after)[0], words(before));
}

/** The rows of a table and of what goes on with it. */
export function joinedTable(form: Form, { path, ...table }: ReadTable, more: readonly ReadTable[]): ReadTable {
  const node = form.tables.find((each) => each.path === path);
  if (!node || more.length === 0) return { path, ...table };
  const rows = more.reduce<readonly ReadRow[]>(
    (all, next) => [...all, ...carriedOver(node, all.at(-1), next.rows)],
    table.rows,
  );
  return { path, ...table, rows: withIndexes(node, rows) };
}

/** Levels and kinds hold over the page until another is printed. */
function carriedOver(table: TableNode, last: ReadRow | undefined, rows: readonly ReadRow[]): readonly ReadRow[] {
  const printed = table.columns.filter(({ value }) => kindOf(value).printed);
  const open = new Set(printed.map(({ key }) => key));
  return rows.map((row) => {
    const cells = new Map(row.cells);
    for (const { key, value } of printed) {
      const own = row.cells.get(key);
      const above = last?.cells.get(key);
      if (own && own.raw !== "") {
        // Another first level ends the second.
        if (open.delete(key) && value.type === "level1" && labelKey(own.raw) !== labelKey(above?.raw ?? ""))
          open.clear();
      } else if (above && open.has(key)) {
        cells.set(key, above);
      }
    }
    return { ...row, cells: withSecondLevel(table, cells) };
  });
}

/** A second level whose first one is printed on the page before. */
function withSecondLevel({ indicators }: TableNode, cells: Map<string, ReadCell>): ReadonlyMap<string, ReadCell> {
  const first = cells.get(indicators?.level1.key ?? "");
  const second = cells.get(indicators?.level2?.key ?? "");
  if (first?.value.type !== "level" || second?.value.type !== "level" || second.value.level1 !== null) return cells;
  const { level1 } = first.value;
  const value = { ...second.value, level1, level2: level2Of(level1, second.value.label) };
  return cells.set(indicators?.level2?.key ?? "", { ...second, value });
}
