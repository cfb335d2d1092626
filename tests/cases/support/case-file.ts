import { readFileSync } from "node:fs";
import path from "node:path";
import { jixiao } from "../../cli/support/console";
import { newFolder } from "../../cli/support/folder";

/** What `check --format json` says of one thing. */
export interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly form: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** An indicator as a person reads it in a row: the codes of its levels, its name, its target. */
export type Line = readonly [string | null, string | null, string | null, string | null];

export interface CaseForm {
  readonly form: string;
  readonly indicators: readonly Line[];
  readonly [key: string]: unknown;
}

/** What the command line makes of a file: checked, and exported as final. */
export interface Outcome {
  readonly checked: number;
  readonly said: readonly Said[];
  readonly exported: number;
  /** None where nothing is exported as final. */
  readonly forms: readonly CaseForm[];
}

const FILE = "表.xlsx";

/** A file of `tests/fixtures/cases`, checked and exported by the command line. */
export async function openCase(name: string): Promise<Outcome> {
  const folder = newFolder();
  try {
    folder.fill({ [FILE]: readFileSync(path.join(__dirname, "../../fixtures/cases", `${name}.xlsx`)) });
    const run = (...args: readonly string[]) => jixiao(args, { cwd: folder.path });
    const checked = await run("check", FILE, "--format", "json");
    const exported = await run("export", FILE);
    return {
      checked: checked.status,
      said: JSON.parse(checked.stdout) as readonly Said[],
      exported: exported.status,
      forms: exported.stdout === "" ? [] : formsOf(exported.stdout),
    };
  } finally {
    folder.remove();
  }
}

/** Cells at which a rule fires. */
export function cellsOf({ said }: Outcome, rule: string): readonly string[] {
  return said.filter((finding) => finding.rule === rule).map(({ cell }) => cell);
}

export function errorsOf({ said }: Outcome): readonly string[] {
  return said.filter(({ severity }) => severity === "error").map(({ rule, cell }) => `${rule} ${cell}`);
}

interface Indicator {
  readonly level1: { readonly code: string | null } | null;
  readonly level2: { readonly code: string | null } | null;
  readonly name: string | null;
  readonly target: { readonly raw: string } | null;
}

function formsOf(text: string): readonly CaseForm[] {
  const { forms } = JSON.parse(text) as { readonly forms: readonly CaseForm[] };
  return forms.map((form) => {
    const indicators = form.indicators as unknown as readonly Indicator[];
    return { ...form, indicators: indicators.map(lineOf) };
  });
}

function lineOf({ level1, level2, name, target }: Indicator): Line {
  return [level1?.code ?? null, level2?.code ?? null, name, target?.raw ?? null];
}
