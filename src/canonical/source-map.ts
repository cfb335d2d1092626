import { a1 } from "../core/grid/address";
import type { CellRef, FormReading } from "../reader/reading";
import { entriesOf, type Entry } from "./entries";
import { isJsonArray, isJsonObject, pointerOf, type JsonObject, type JsonPath, type JsonValue } from "../core/json";

/** The version of the second file, which says where each value of the first stands. */
export const SOURCE_MAP_VERSION = "jixiao-map/1";

/**
 * JSON pointers of a document to where its values stand in the workbook: `{ sheet, cell }`, the cell in A1
 * notation. A text that was split over several cells has the list of them, in reading order.
 */
export interface SourceMap extends JsonObject {
  readonly schema: typeof SOURCE_MAP_VERSION;
  readonly cells: { readonly [pointer: string]: SourceCell };
}

export interface SourceCell extends JsonObject {
  readonly sheet: string;
  readonly cell: string | readonly string[];
}

/**
 * The source map of `toDocument(forms)`. Every leaf that has a cell has an entry: a blank value where it would
 * stand, an empty list where its cell is, each part of a target at the target's cell.
 */
export function toSourceMap(forms: readonly FormReading[]): SourceMap {
  const cells = forms.flatMap((form, index) =>
    [...cellsByPointer(form, index)].flatMap(([pointer, sources]) => {
      const cell = sourceCell(sources);
      return cell ? [[pointer, cell] as const] : [];
    }),
  );
  return { schema: SOURCE_MAP_VERSION, cells: Object.fromEntries(cells) };
}

/**
 * The cell to look at for a place of `toDocument(forms)`: of a value its own, of a group or a list the first cell in it,
 * of something that is not there what is around it. Null when the pointer leads into no form.
 *
 * @param forms in the order of the document; null for one that is no longer in the workbook
 */
export function cellAtPointer(forms: readonly (FormReading | null)[], pointer: string): CellRef | null {
  const [, index] = /^\/forms\/(0|[1-9]\d{0,5})(?:\/.*)?$/s.exec(pointer) ?? [];
  const form = forms[Number(index)];
  if (index === undefined || form === undefined || form === null) return null;
  const cells = cellsByPointer(form, Number(index));
  const root = `/forms/${index}`;
  for (let place = pointer; place.length >= root.length; place = place.slice(0, place.lastIndexOf("/"))) {
    const [cell] = cells.get(place) ?? [...cells].find(([leaf]) => leaf.startsWith(`${place}/`))?.[1] ?? [];
    if (cell !== undefined) return cell;
  }
  return null;
}

/** Cells of every leaf that has any, by its pointer. */
function cellsByPointer(form: FormReading, index: number): ReadonlyMap<string, readonly CellRef[]> {
  const cells = new Map<string, readonly CellRef[]>();
  for (const entry of [...headEntries(form), ...entriesOf(form)]) {
    if (entry.cells.length === 0) continue;
    for (const leaf of leaves(entry.value, entry.path)) cells.set(pointerOf(["forms", index, ...leaf]), entry.cells);
  }
  return cells;
}

/** Year and unit stand in the printed lines of the first sheet. */
function headEntries(form: FormReading): readonly Entry[] {
  return [
    { path: ["fiscalYear"], value: form.year.value, cells: [form.year.at] },
    { path: ["printedUnit"], value: form.unit.value, cells: [form.unit.at] },
  ];
}

function sourceCell(cells: readonly CellRef[]): SourceCell | null {
  const [first] = cells;
  if (!first) return null;
  const addresses = cells.map((cell) => a1(cell.row, cell.column));
  return { sheet: first.sheet.name, cell: addresses.length === 1 ? a1(first.row, first.column) : addresses };
}

function leaves(value: JsonValue, path: JsonPath): readonly JsonPath[] {
  const members: readonly (readonly [string | number, JsonValue])[] = isJsonArray(value)
    ? value.map((member, index) => [index, member] as const)
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return members.length === 0 ? [path] : members.flatMap(([key, member]) => leaves(member, [...path, key]));
}
