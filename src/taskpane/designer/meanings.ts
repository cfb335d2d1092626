import { kindOfType, type ChosenKind, type Meaning } from "../../designer/known-meanings";
import { lettersOf } from "../../designer/naming";
import type { Answer, ColumnType, FieldType, Place } from "../../designer/proposal";
import { searched } from "../search";

/** So many are looked through at a glance. */
const MOST_FOUND = 8;

/** What is printed to choose from stays so, whatever it is called: other forms may print another list, or none. */
export function withPrintedOptions(answer: Answer, { value }: Pick<Place, "value">): Answer {
  return answer.is === "field" && answer.value.type === "text" && value?.type === "boxes"
    ? { ...answer, value }
    : answer;
}

/** Those that every word of a search is found in; what was typed in Chinese or as a path. */
export function foundMeanings(meanings: readonly Meaning[], search: string): readonly Meaning[] {
  const isWanted = searched(search);
  const fitting = meanings.filter(({ words, place }) => isWanted(`${words} ${place}`));
  return [...fitting].sort((a, b) => a.words.length - b.words.length).slice(0, MOST_FOUND);
}

/** What a field is that only this form has. */
export function ownAnswer({ kind, words, value }: Place): Answer | null {
  return kind === "field" && value !== null && isFieldType(value)
    ? { is: "field", path: `local.${lettersOf(words)}`, value }
    : null;
}

/** Those that need nothing but their name; choices need a list, levels and kinds follow from the table. */
const NAMED_TYPES = [
  "money",
  "decimal",
  "percent",
  "points",
  "date",
  "partial-date",
  "period",
  "duration",
  "code-name",
  "person-phone",
  "signature",
  "target",
] as const satisfies readonly FieldType["type"][];

/** Kinds that somebody can choose by themselves. */
const FIELD_KINDS: readonly ChosenKind[] = ["line", "lines", ...NAMED_TYPES];

/** What a place may be: an indicator's name is a text and its target a target, a level is printed. */
export function kindsFor({ kind, path, value }: Place): readonly ChosenKind[] {
  if (value === null) return [];
  const own = kindOfType(value);
  if (kind === "column" && path === "name") return ["line", "lines"];
  if (kind === "column" && (path === "target" || !isFieldType(value))) return [own];
  return FIELD_KINDS.includes(own) ? FIELD_KINDS : [own, ...FIELD_KINDS];
}

/** Null for a kind that somebody cannot choose by itself. */
export function typeOfKind(kind: string): FieldType | null {
  if (kind === "line") return { type: "text" };
  if (kind === "lines") return { type: "text", multiline: true };
  const type = NAMED_TYPES.find((each) => each === kind);
  return type === undefined ? null : { type };
}

function isFieldType(value: ColumnType): value is FieldType {
  switch (value.type) {
    case "level1":
    case "level2":
    case "kind":
    case "ticks":
      return false;
    default:
      return true;
  }
}

/** A place as it is now, as an answer to change; null for what has no value. */
export function answerNow({ kind, path, value, required }: Place): Answer | null {
  if (path === null) return null;
  switch (kind) {
    case "field":
      return value && isFieldType(value) ? { is: "field", path, value, ...(required ? { required } : {}) } : null;
    case "row":
      return { is: "row", path };
    case "key":
      return value && isFieldType(value) ? { is: "key", key: path, value } : null;
    case "column":
      return value ? { is: "column", key: path, value } : null;
    case "level":
      return { is: "level", code: path };
    case "title":
    case "year":
    case "side":
    case "words":
    case "total":
      return null;
  }
}
