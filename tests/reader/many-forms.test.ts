import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { canonicalJson } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import { a1 } from "../../src/core/grid/address";
import { FORMS } from "../../src/forms";
import { setProblems } from "../../src/form-files/set-problems";
import type { Forms } from "../../src/forms/forms";
import { formsIn } from "../../src/review/file/forms-in";
import { planFilledForm } from "../../src/layout/plan-form";
import type { Finding } from "../../src/rules/finding";
import { assembleForms, readSheet } from "../../src/reader";
import { everything } from "./everything";
import { furtherForms } from "../support/further-definitions";
import { gridFromPlan, gridFromText, seedText, sheetRef } from "../support/grids";

/** What else is known changes nothing: a sheet of a shipped form says the same with fifty further definitions. */

const WITH_FIFTY: Forms = [...FORMS, ...furtherForms(50)];

test("the further definitions can be told apart, from the shipped ones and from each other", () => {
  expect(setProblems(WITH_FIFTY)).toEqual([]);
});

const FIXTURES = path.join(__dirname, "../fixtures");
const FILES = ["cases", "workbooks"].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(folder, name)),
);

test.each(FILES)("%s", (file) => {
  const bytes = new Uint8Array(readFileSync(path.join(FIXTURES, file)));
  expect(fileSays(bytes, WITH_FIFTY)).toEqual(fileSays(bytes, FORMS));
});

function fileSays(bytes: Uint8Array, known: Forms) {
  const { forms, sheetFindings } = formsIn(bytes, known);
  const readings = forms.map(({ reading }) => reading);
  return {
    document: canonicalJson(toDocument(readings, { draft: true })),
    findings: [...sheetFindings, ...forms.flatMap(({ findings }) => findings)].map(inWords),
  };
}

function inWords({ rule, at, field, observed }: Finding): string {
  return `${rule} ${at.sheet.name} ${a1(at.row, at.column)} ${field ?? ""} ${observed ?? ""}`;
}

const GRIDS = [
  ...(["minhang-2019", "chongming-2023", "shanghai-2026"] as const).map(
    (name) => [`${name}.txt`, [gridFromText(seedText(name))]] as const,
  ),
  ...FORMS.map((form) => [form.id, planFilledForm(form, everything(form)).map(gridFromPlan)] as const),
];

test.each(GRIDS)("%s, as pasted or inserted", (_, grids) => {
  const says = (known: Forms) => {
    const sheets = grids.map((grid, index) => readSheet(sheetRef(`表${index}`), grid, known));
    return canonicalJson(toDocument(assembleForms(sheets, known), { draft: true }));
  };
  expect(says(WITH_FIFTY)).toBe(says(FORMS));
});
