import { readFileSync } from "node:fs";
import path from "node:path";
import { toDocument, type FormDocument } from "../../src/canonical/document";
import { canonicalJson } from "../../src/canonical/bytes";
import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import type { FormReading } from "../../src/reader/reading";
import { checkedOf, findingsOf, RULES, tidyTargets } from "../../src/rules";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { planFilledForm } from "../../src/layout/plan-form";
import { gridFromPlan, sheetRef } from "../support/grids";
import { knownForm } from "../../src/forms/forms";
import { toValues } from "../support/shipped";
import { checkForm } from "../support/findings";

/** Published forms of other offices, laid out as workbooks: what each says, written as JSON by hand from its paper. */

const FIXTURES = path.join(__dirname, "../fixtures");

interface Office {
  readonly id: string;
  readonly filled: string;
  /** The same paper before anybody has written on it; null where none is published. */
  readonly blank: string | null;
  /** Errors that the published form has, each as `RULE A1`. */
  readonly errors: readonly string[];
}

const OFFICES: readonly Office[] = [
  { id: "xiangtan-2023", filled: "layouts/15-filled.xlsx", blank: "layouts/15-blank.xlsx", errors: [] },
  { id: "wuhan-qingshan-2020", filled: "layouts/06-filled.xlsx", blank: "layouts/06-blank.xlsx", errors: [] },
  { id: "guangyuan-2021", filled: "layouts/14-filled.xlsx", blank: "layouts/14-blank.xlsx", errors: [] },
  { id: "huangshi-approval-2022", filled: "layouts/17-filled.xlsx", blank: "layouts/17-blank.xlsx", errors: [] },
  // Its totals are 0 above what its parts come to.
  {
    id: "mof-self-evaluation-2020",
    filled: "layouts/24-filled.xlsx",
    blank: "layouts/24-blank.xlsx",
    errors: ["SUM-DIFFERS 7", "SUM-DIFFERS 7", "SUM-DIFFERS 7"],
  },
  // Its head is not filled in.
  {
    id: "sichuan-self-evaluation-2023",
    filled: "layouts/28-filled.xlsx",
    blank: "layouts/28-blank.xlsx",
    errors: ["FIELD-REQUIRED 3", "FIELD-REQUIRED 6", "FIELD-REQUIRED 6"],
  },
  { id: "central-breakdown-2019", filled: "layouts/central-breakdown-2019.xlsx", blank: null, errors: [] },
  { id: "mof-2015", filled: "cases/a5-mof-2015.xlsx", blank: null, errors: [] },
  // Its goals and indicators are not filled in.
  {
    id: "central-2019",
    filled: "layouts/central-2019.xlsx",
    blank: null,
    errors: ["FIELD-REQUIRED 13", "FIELD-REQUIRED 13"],
  },
];

function formsIn(file: string): readonly FormReading[] {
  const sheets = readWorkbookFile(new Uint8Array(readFileSync(path.join(FIXTURES, file))));
  return assembleForms(
    sheets.map(({ sheet, grid }) => readSheet(sheet, grid, FORMS)),
    FORMS,
  );
}

function byHand(id: string): FormDocument {
  const text = readFileSync(path.join(FIXTURES, "offices", `${id}.json`), "utf8");
  const [form] = (JSON.parse(text) as { readonly forms: readonly FormDocument[] }).forms;
  if (!form) throw new Error(`no form in ${id}.json`);
  return form;
}

test.each(OFFICES.flatMap(({ id, blank }) => (blank === null ? [] : [[id, blank] as const])))(
  "%s is read blank where nobody has written on it",
  (id, blank) => {
    const forms = formsIn(blank);
    expect(
      forms.map(({ form, blank: isBlank, parts }) => [form.id, isBlank, parts.flatMap(({ missing }) => missing)]),
    ).toEqual([[id, true, []]]);
  },
);

describe.each(OFFICES.map((office) => [office.id, office] as const))("%s", (id, { filled, errors }) => {
  test("says what its paper says, and is read as no other", () => {
    const forms = formsIn(filled);
    expect(toDocument(forms, { draft: false }).forms).toEqual([byHand(id)]);
    expect(
      forms.flatMap(({ parts }) => parts.flatMap(({ missing, unclaimed = [] }) => [...missing, ...unclaimed])),
    ).toEqual([]);
  });

  test("has the errors that its paper has, and no others", () => {
    const found = formsIn(filled).flatMap(checkForm);
    const named = found.filter(({ severity }) => severity === "error").map(({ rule, at }) => `${rule} ${at.row + 1}`);
    expect(named).toEqual(errors);
  });

  test("comes back byte for byte from sheets of our own", () => {
    const document = byHand(id);
    const plans = planFilledForm(knownForm(FORMS, id), toValues(document));
    const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), FORMS));
    const [read, ...others] = toDocument(assembleForms(sheets, FORMS), { draft: false }).forms;
    expect(others).toEqual([]);
    expect(read && canonicalJson(read)).toBe(canonicalJson(document));
  });
});

test("a self-evaluation is advised nothing on how its goals and indicators were set, a declaration is", () => {
  const advice = (file: string) =>
    formsIn(file)
      .map((reading) => checkedOf(reading))
      .flatMap((checked) => [
        ...findingsOf(checked).flatMap(({ rule }) => (OF_SETTING.has(rule) ? [rule as string] : [])),
        ...tidyTargets(checked).map(({ fix }) => fix.kind),
      ]);
  expect(advice("layouts/24-filled.xlsx")).toEqual([]);
  expect(advice("layouts/15-filled.xlsx")).not.toEqual([]);
});

const OF_SETTING: ReadonlySet<string> = new Set(
  RULES.filter(({ family }) => family === "measures" || family === "goals" || family === "targets").flatMap(
    ({ id, severity }) => (severity === "error" ? [] : [id]),
  ),
);
