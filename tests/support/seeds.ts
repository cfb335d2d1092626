import { readFileSync } from "node:fs";
import path from "node:path";
import type { JsonObject, JsonValue } from "../../src/core/json";
import type { Form } from "../../src/forms/compile/form";
import { formById } from "./shipped";

/** A published form, its canonical JSON written by hand, and what the contract says of it. */
export interface Seed {
  readonly name: string;
  readonly form: Form;
  /** The one form of the document. */
  readonly content: JsonObject;
  readonly document: JsonValue;
  /** Rule ids that fire, as often as they do, as `tests/rules/seeds.test.ts` says them with their cells. */
  readonly findings: readonly string[];
}

export const SEEDS: readonly Seed[] = [
  seed("minhang-2019", "minhang-2019", [
    ...["TARGET-NO-COMPARATOR", "TARGET-NO-COMPARATOR", "TARGET-NO-COMPARATOR"],
    ...["DUPLICATE-ROW", "RATE-QUALITATIVE", "RATE-QUALITATIVE"],
  ]),
  seed("chongming-2023-1", "chongming-2023", [
    ...["FUND-SINGLE-YEAR", "TEXT-HTML", "TEXT-HTML"],
    ...["GOAL-LONG", "GOAL-LONG", "GOAL-REPEATED", "GOAL-TARGET-DIFFERS", "SATISFACTION-QUALITATIVE"],
  ]),
  seed("chongming-2023-2", "chongming-2023", [
    ...["FUND-SINGLE-YEAR", "TEXT-HTML", "TEXT-HTML"],
    ...["GOAL-REPEATED", "QUANT-RATIO", "TIME-VAGUE", "SATISFACTION-QUALITATIVE"],
  ]),
];

function seed(name: string, id: string, findings: readonly string[]): Seed {
  const form = formById(id);
  if (form === null) throw new Error(`no form ${id}`);
  const document = JSON.parse(readFileSync(path.join(__dirname, "../fixtures/seeds", `${name}.json`), "utf8")) as {
    forms: JsonObject[];
  };
  const [content] = document.forms;
  if (content === undefined) throw new Error(`${name} holds no form`);
  return { name, form, content, document, findings };
}
