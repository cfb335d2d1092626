import { isJsonArray, isJsonObject, textAt, textsIn, type JsonObject, type JsonValue } from "../core/json";
import type { Form, Recoded, ReplacedForm, TableNode } from "../forms/compile/form";
import type { ValueType } from "../values/kind";
import { named, type Option } from "../values/option";

/**
 * Codes of a replaced definition as those of the one that took its place: what that one names, else the same code, else what
 * is called the same. Where it has none of these the words stay, and no code.
 */

/** The levels of the later form, and which of the former one's they are. */
export interface LevelMove {
  readonly form: Pick<Form, "levels">;
  readonly replaces: ReplacedForm;
}

const NONE: Recoded = new Map();

/** A choice, a kind, or the ticks of a row; anything else as it is. */
export function recodedChoice(
  json: JsonValue | undefined,
  value: ValueType,
  codes: Recoded = NONE,
): JsonValue | undefined {
  if (!("options" in value) || json === undefined) return json;
  if (isJsonArray(json)) return json.map((code) => (typeof code === "string" ? (codes.get(code) ?? code) : code));
  return isJsonObject(json) ? recoded(json, value.options, codes) : json;
}

/** A row, its columns those of the later table already. A second level brings its first level along. */
export function recodedRow(row: JsonObject, table: TableNode, move: LevelMove): JsonObject {
  const { indicators, columns } = table;
  const others = columns.map(({ key, value }): [string, JsonValue] => {
    const place = `${table.path}[].${key}`;
    return [key, recodedChoice(row[key], value, move.replaces.options.get(place)) ?? null];
  });
  const moved = Object.fromEntries(others);
  if (!indicators) return moved;
  const { level1, level2 } = indicators;
  const { levels } = move.form;
  const [first, second] = [moved[level1.key], level2 ? moved[level2.key] : null];
  const ownFirst = isJsonObject(first) ? recoded(first, levels, move.replaces.levels) : null;
  if (!level2 || !isJsonObject(second)) return { ...moved, [level1.key]: ownFirst };
  const parent = levels.find(({ code }) => code === ownFirst?.["code"]);
  const ownSecond = recoded(second, secondLevels(move.form, parent?.code ?? null), move.replaces.levels);
  const above = levels.find(({ children }) => children.some(({ code }) => code === ownSecond["code"])) ?? parent;
  return {
    ...moved,
    [level1.key]: above && above !== parent ? { ...ownFirst, code: above.code, label: above.label } : ownFirst,
    [level2.key]: ownSecond,
  };
}

/** Levels that are printed without a row, as far as the later table has them and no row stands at them now. */
export function recodedEmpty(
  codes: JsonValue | undefined,
  rows: readonly JsonObject[],
  { indicators }: TableNode,
  { form, replaces }: LevelMove,
): readonly string[] {
  if (!indicators) return [];
  const column = indicators.level2 ?? indicators.level1;
  const known = new Set((indicators.level2 ? secondLevels(form, null) : form.levels).map(({ code }) => code));
  for (const row of rows) known.delete(textAt(row[column.key], "code") ?? "");
  const moved = textsIn(codes).map((code) => replaces.levels.get(code) ?? code);
  return [...new Set(moved)].filter((code) => known.has(code));
}

/** Those of one first level before the others: the same words may stand under several. */
function secondLevels({ levels }: LevelMove["form"], first: string | null): readonly Option[] {
  const own = levels.filter(({ code }) => code === first);
  return [...own, ...levels.filter(({ code }) => code !== first)].flatMap(({ children }) => children);
}

/** What the later definition calls it, unless it knows the words as they were printed. */
function recoded(json: JsonObject, options: readonly Option[], codes: Recoded): JsonObject {
  const [code, words] = [textAt(json, "code"), textAt(json, "label") ?? ""];
  const wanted = code === null ? null : (codes.get(code) ?? code);
  const option = options.find((each) => each.code === wanted) ?? named(options, words);
  if (!option) return { ...json, code: null };
  return { ...json, code: option.code, label: named([option], words) ? words : option.label };
}
