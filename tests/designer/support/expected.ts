import { readFileSync } from "node:fs";
import path from "node:path";
import { SHIPPED } from "../../../src/forms";
import { learn } from "../../../src/designer/learn";
import type { Lexicon } from "../../../src/designer/lexicon";

/** Published forms as workbooks, blank and filled in, with what they say written down by hand from the paper. */

export const LAYOUTS = path.join(__dirname, "../../fixtures/layouts");

export interface Expected {
  readonly name: string | null;
  readonly department: string | null;
  readonly unitName: string | null;
  readonly unit: "元" | "万元";
  readonly fields: Readonly<Record<string, string | null>>;
  /** In the printed unit, by printed labels from the outermost on. */
  readonly amounts: Readonly<Record<string, string | null>>;
  readonly goals: Readonly<Record<string, string | null>>;
  readonly indicatorColumns: readonly string[];
  readonly indicators: readonly (readonly string[])[];
  readonly texts?: Readonly<Record<string, string>>;
}

export const EXPECTED = JSON.parse(readFileSync(path.join(LAYOUTS, "expected.json"), "utf8")) as Readonly<
  Record<string, Expected>
>;

/** Only the unit tells these from one another. */
export const TWINS: readonly string[] = ["mof-2018", "chongming-2023"];

/** The lexicon as it was before anybody knew these forms. */
export function lexiconWithout(ids: readonly string[]): Lexicon {
  return learn(SHIPPED.filter(({ id }) => !ids.includes(id)));
}
