import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from "../../src/core/json";
import { HOSTILE_TEXTS } from "./hostile-texts";
import { sampleDocument } from "./sample-files";

/** Keys of a form's own words, which say nothing to a program. */
const WORDS = new Set(["name", "department", "unit", "overall", "annual", "activity", "subActivity"]);
/** Keys of words that a program goes by, where a document need not be right to be read. */
const WORDS_AND_LABELS = new Set([
  ...WORDS,
  "label",
  "raw",
  "note",
  "basis",
  "necessity",
  "policies",
  "item",
  "system",
]);

/** The sample of a form in which every text of its own is another of the hostile ones; as many as it takes to use all. */
export function hostileDocuments(form: string, which: "words" | "words and labels"): readonly JsonObject[] {
  const keys = which === "words" ? WORDS : WORDS_AND_LABELS;
  const texts = Object.values(HOSTILE_TEXTS);
  const documents: JsonObject[] = [];
  for (let used = 0; used < texts.length;) {
    const before = used;
    const next = (): string => texts[used++ % texts.length] ?? "";
    documents.push(withTexts(sampleDocument(form), keys, next) as JsonObject);
    if (used === before) throw new Error(`${form} has no texts`);
  }
  return documents;
}

function withTexts(value: JsonValue, keys: ReadonlySet<string>, next: () => string, key = ""): JsonValue {
  if (isJsonArray(value)) return value.map((member) => withTexts(member, keys, next, key));
  if (isJsonObject(value)) {
    // How long something takes is no text.
    if (key === "duration") return value;
    if (["target", "lastYear", "actual"].includes(key))
      return keys.has("raw") ? { raw: next(), kind: "qualitative" } : value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, withTexts(member, keys, next, name)]),
    );
  }
  return typeof value === "string" && keys.has(key) && /[\p{Script=Han}a-z]/iu.test(value) ? next() : value;
}
