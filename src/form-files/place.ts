import { isJsonObject, memberAt, type JsonPath, type JsonValue } from "../core/json";

/** A part of a definition that can be pointed at by its number. */
export type Part =
  | "sheet"
  | "block"
  | "row"
  | "cell"
  | "column"
  | "level"
  | "below"
  | "option"
  | "alias"
  | "relation"
  | "repeat"
  | "item";

export interface Step {
  readonly part: Part;
  /** From 1. */
  readonly number: number;
  /** What it is called where it says so: the name of a tab, the kind of a block, the words of a label. */
  readonly name: string | null;
}

/** Where something stands in a form file, as people count it. */
export interface Place {
  readonly steps: readonly Step[];
  /** Keys below the last step, with dots between. */
  readonly key: string;
}

const PARTS: Readonly<Partial<Record<string, Part>>> = {
  sheets: "sheet",
  blocks: "block",
  rows: "row",
  cells: "cell",
  columns: "column",
  levels: "level",
  children: "below",
  options: "option",
  aliases: "alias",
  relations: "relation",
  repeats: "repeat",
};

/** A place by its path in the JSON. */
export function placeOf(root: JsonValue, path: JsonPath): Place {
  const steps: Step[] = [];
  let keys: string[] = [];
  path.forEach((step, index) => {
    if (typeof step === "string") keys.push(step);
    else {
      const list = keys.at(-1) ?? "";
      const name = nameOf(memberAt(root, path.slice(0, index + 1)));
      steps.push({ part: PARTS[list] ?? "item", number: step + 1, name });
      keys = [];
    }
  });
  return { steps, key: keys.join(".") };
}

/** Long names say no more than their beginning. */
const MOST_SHOWN = 24;

function nameOf(value: JsonValue | undefined): string | null {
  if (!isJsonObject(value)) return null;
  const { name, key, path, kind, label, field, code, left } = value;
  const words = isJsonObject(label) ? label["text"] : label;
  const own = isJsonObject(field) ? field["path"] : undefined;
  const said = [name, words, own, key, path, code, left, kind].find((each) => typeof each === "string" && each !== "");
  if (typeof said !== "string") return null;
  const seen = [...said.replace(/[\p{C}\s]+/gu, " ")];
  return seen.length > MOST_SHOWN ? `${seen.slice(0, MOST_SHOWN).join("")}…` : seen.join("");
}
