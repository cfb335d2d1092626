import { canonicalBytes, canonicalJson } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import { elementRecords } from "../../src/canonical/elements/records";
import { parseDocument } from "../../src/canonical/import";
import { definitionDigest } from "../../src/canonical/meaning";
import { nextYear } from "../../src/canonical/new-year";
import { plansOf } from "../../src/canonical/plans";
import { formSchema } from "../../src/canonical/schema";
import { FORMS, SHIPPED } from "../../src/forms";
import type { Forms } from "../../src/forms/forms";
import { formFileText } from "../../src/form-files/form-file";
import { knownForms } from "../../src/form-files/known";
import { readFormFile } from "../../src/form-files/read";
import type { SheetPlan } from "../../src/layout/plan";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { isMoney, isSum } from "../../src/relations/expression";
import { checkedOf, findingsOf, fundTree, progress } from "../../src/rules";
import { everything } from "../reader/everything";
import { enrichedDefinitions } from "../support/enriched-definitions";
import { furtherForms } from "../support/further-definitions";
import { gridFromPlan, sheetRef } from "../support/grids";

/** All that is derived of a form works with any: with each shipped one, and with others that came as files beside them. */

const COUNT = 12;

const KNOWN: Forms = knownForms(
  FORMS.map((form) => ({ form, place: "" })),
  [...furtherForms(COUNT, 14).map(({ definition }) => definition), ...enrichedDefinitions(14)].map((definition) => {
    const read = readFormFile(formFileText({ ...definition, digestInJson: true }));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return { form: read.form, place: definition.id };
  }),
).forms;
const FURTHER = KNOWN.filter(({ further }) => further);

function read(plans: readonly SheetPlan[]) {
  const sheets = plans.map((plan) => readSheet(sheetRef(plan.name), gridFromPlan(plan), KNOWN));
  return assembleForms(sheets, KNOWN);
}

test("so many of them are known", () => expect(FURTHER).toHaveLength(COUNT + SHIPPED.length));

describe.each(KNOWN.map((form) => [form.id, form] as const))("%s", (id, form) => {
  test("is read blank as itself, and nothing is wrong with it", () => {
    const [reading, ...others] = read(planForm(form, { fiscalYear: 2026 }));
    expect([reading?.form.id, reading?.blank, others]).toEqual([id, true, []]);
    expect(reading && findingsOf(checkedOf(reading))).toEqual([]);
  });

  test("is handed to a thread as it is", () => expect(structuredClone(form)).toEqual(form));

  test("is exported with the digest of its meaning where it says so, fits its schema, and comes back byte for byte", async () => {
    const document = toDocument(read(planFilledForm(form, everything(form))), { draft: false });
    const digest = form.digestInJson ? definitionDigest(form) : undefined;
    expect(document.forms.map((each) => [each.form, each["definition"]])).toEqual([[id, digest]]);
    for (const each of document.forms) expect(formSchema(form).safeParse(each).error?.issues ?? []).toEqual([]);
    const parsed = parseDocument(canonicalBytes(document), KNOWN);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const again = toDocument(read(plansOf(parsed.document, KNOWN)), { draft: false });
    expect(canonicalJson(again)).toBe(canonicalJson(document));
    for (const { values } of await elementRecords(document)) expect(values["jixiao_form"]).toBe(id);
  });

  test("is checked, counted and added up, and has a form for the next year", () => {
    const [reading] = read(planFilledForm(form, everything(form)));
    if (!reading) throw new Error("not read");
    const checked = checkedOf(reading);
    const { fields, filled } = progress(checked, findingsOf(checked));
    expect(filled).toBeGreaterThan(fields / 2);
    const addsUp = form.relations.some((relation) => isSum(relation) && isMoney(relation));
    expect(fundTree(checked).length > 0).toBe(form.roles.total !== null || addsUp);
    const [document] = toDocument([reading], { draft: true }).forms;
    if (!document) throw new Error("no document");
    const [next] = read(planFilledForm(form, nextYear(form, document, 2027)));
    expect([next?.form.id, next?.year.value]).toEqual([id, 2027]);
  });
});
