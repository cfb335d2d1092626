import { isJsonArray, isJsonObject, type JsonValue } from "../core/json";

/** What a value says to whoever reads it: `道路养护`, `交通`, `≥30公里`, `张三 13800000000`, `2020-01 – 2020-12`; null for nothing. */
export function inWords(value: JsonValue): string | null {
  if (value === null) return null;
  if (isJsonArray(value)) return joined(value.map(inWords), "、");
  if (!isJsonObject(value)) return String(value);
  const { raw, label, from, to } = value;
  if (typeof raw === "string") return raw;
  if (typeof label === "string") return label;
  if (from !== undefined && to !== undefined) return joined([inWords(from), inWords(to)], " – ");
  // A code before its name, a name before its telephone, a number before its unit.
  const parts = ["code", "name", "phone", "value", "unit"].map((key) => inWords(value[key] ?? null));
  return joined(parts, " ") ?? JSON.stringify(value);
}

function joined(parts: readonly (string | null)[], between: string): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(between);
}
