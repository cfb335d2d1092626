import { readFileSync } from "node:fs";
import path from "node:path";
import { compile } from "../../../src/forms/compile/compile";
import { propose } from "../../../src/designer/propose";
import type { Answers } from "../../../src/designer/proposal";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { EXPECTED, LAYOUTS, lexiconWithout } from "./expected";
import { measure, readWith, type Measure } from "./measure";

/** The published forms, and the definitions that somebody wrote for them: a lexicon without these knows none of their words. */
export const PUBLISHED: readonly (readonly [form: string, definitions: readonly string[]])[] = [
  ["06", ["wuhan-qingshan-2020"]],
  ["14", ["guangyuan-2021"]],
  ["15", ["xiangtan-2023"]],
  ["17", ["huangshi-approval-2022"]],
  ["24", ["mof-self-evaluation-2020"]],
  ["28", ["sichuan-self-evaluation-2023"]],
];

export interface Measured extends Measure {
  readonly form: string;
  readonly doubts: number;
  /** Subjects of doubts that change what is read. */
  readonly open: readonly string[];
}

/** Proposes each form from its blank sheet, and reads the one that is filled in with what was proposed. */
export function measured(form: string, without: readonly string[], answers: Answers = {}): Measured {
  const expected = EXPECTED[form];
  if (!expected) throw new Error(`nothing is expected of ${form}`);
  const [blank] = sheetsOf(`${form}-blank.xlsx`);
  const [filled] = sheetsOf(`${form}-filled.xlsx`);
  if (!blank || !filled) throw new Error(`no sheets of ${form}`);
  const proposal = propose(blank.grid, answers, { lexicon: lexiconWithout(without) });
  const reading = proposal.definition ? readWith(compile(proposal.definition), filled.sheet, filled.grid) : null;
  const open = proposal.doubts.filter(({ changesValues }) => changesValues).map(({ subject }) => subject);
  return { form, doubts: proposal.doubts.length, open, ...measure(reading, expected) };
}

export function sheetsOf(file: string) {
  return readWorkbookFile(new Uint8Array(readFileSync(path.join(LAYOUTS, file))));
}
