import type { FormDocument } from "../../src/canonical/document";
import { toDocument } from "../../src/canonical/document";
import { a1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import type { Forms } from "../../src/forms/forms";
import { assembleForms, readSheet, settled } from "../../src/reader";
import { checkSheets } from "../../src/rules";
import type { Finding, RuleId } from "../../src/rules/finding";
import { gridFromPlan, sheetRef } from "./grids";
import { sampleDocument } from "./sample-files";
import { parseDocument, plansOf } from "./shipped";
import { checkForm } from "./findings";

/** What worksheets come to: their forms, and what keeps them from leaving as final. */
export interface Outcome {
  readonly forms: readonly FormDocument[];
  /** Each as `RULE A1`, of the second sheet on `RULE 表2!A1`. */
  readonly errors: readonly string[];
  /** All that is said, in the same words. */
  readonly said: readonly string[];
  /** Every cell that findings of a rule name, the first and the others. */
  cells(rule: RuleId | "COLUMN-UNKNOWN"): readonly string[];
}

/** Sheets are called 表1, 表2, … @param known all shipped ones, unless a test asks what becomes of one that is not known */
export function outcomeOf(grids: readonly Grid[], known: Forms = FORMS): Outcome {
  const sheets = grids.map((grid, index) => readSheet(sheetRef(`表${index + 1}`), grid, known));
  const forms = assembleForms(sheets, known);
  const findings = [...checkSheets(settled(sheets, forms)), ...forms.flatMap(checkForm)];
  const inWords = ({ rule, at }: Finding): string => `${rule} ${nameOf(at)}`;
  return {
    forms: toDocument(forms, { draft: true }).forms,
    errors: findings.filter(({ severity }) => severity === "error").map(inWords),
    said: findings.map(inWords),
    cells: (rule) => [
      ...new Set(
        findings.filter((finding) => finding.rule === rule).flatMap(({ at, related }) => [at, ...related].map(nameOf)),
      ),
    ],
  };
}

function nameOf({ sheet, row, column }: Finding["at"]): string {
  return sheet.name === "表1" ? a1(row, column) : `${sheet.name}!${a1(row, column)}`;
}

/** The sheets of a form's sample, in which nothing is wrong. */
export function sampleGrids(id: string): readonly Grid[] {
  const parsed = parseDocument(JSON.stringify(sampleDocument(id)));
  if (!parsed.ok) throw new Error(`the sample of ${id} is no document`);
  return plansOf(parsed.document).map(gridFromPlan);
}

/** The only sheet of a form's sample. */
export function sampleGrid(id: "chongming-2023" | "mof-2018" | "shanghai-2026"): Grid {
  const [only] = sampleGrids(id);
  if (!only) throw new Error(`${id} has no sheet`);
  return only;
}
