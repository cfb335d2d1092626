import { setProblems } from "../../form-files/set-problems";
import type { Form } from "../../forms/compile/form";
import type { Forms } from "../../forms/forms";
import { planForm } from "../../layout/plan-form";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Locale } from "../../messages/locale";
import { reported } from "../../review/file/finding-json";
import { formsIn, type FileForm } from "../../review/file/forms-in";
import { writeXlsx } from "../../workbook/xlsx/write-xlsx";

/** Any year: the labels are the same in each. */
const YEAR = 2026;
/** Of what is wrong with a blank form: the rest is more of it. */
const MOST_SAID = 3;

/** What keeps nobody from using a form and is better otherwise: sentences. @param known with the form among them */
export async function hintsOf(form: Form, known: Forms, locale: Locale): Promise<readonly string[]> {
  const words = cliFormsWords(locale).form.check;
  const beside = setProblems(known).flatMap((problem) => {
    if (problem.problem === "unit-decides-nothing") return problem.form === form.id ? [words.unitDecidesNothing] : [];
    if (problem.form === form.id) return [words.sameLabels(problem.other)];
    return problem.other === form.id ? [words.sameLabels(problem.form)] : [];
  });
  return [
    ...(form.digestInJson ? [] : [words.noDigest]),
    ...beside,
    ...(beside.length > 0 ? [] : await printedAndRead(form, known, locale)),
  ];
}

/** Whether the blank sheets that it prints are read as itself, with every label. */
async function printedAndRead(form: Form, known: Forms, locale: Locale): Promise<readonly string[]> {
  const words = cliFormsWords(locale).form.check;
  const { forms } = formsIn(await writeXlsx(planForm(form, { fiscalYear: YEAR })), known);
  const readings = forms.map(({ reading }) => reading);
  const others = readings.filter((reading) => reading.form.id !== form.id).map((reading) => reading.form.id);
  const own = readings.filter((reading) => reading.form.id === form.id);
  const lost = own.flatMap(({ parts, missingSheets }) => [
    ...missingSheets.map((key) => [key, [] as readonly string[]] as const),
    ...parts
      .filter(({ missing }) => missing.length > 0)
      .map(({ sheet, missing }) => [sheet.name, missing.map(({ label }) => label.name)] as const),
  ]);
  return [
    ...others.map(words.readAsOther),
    ...(readings.length === 0 ? [words.notRead([])] : []),
    ...lost.map(([sheet, labels]) => words.notFoundAgain(sheet, labels)),
    ...(lost.length > 0 ? [] : forms.flatMap((each) => notBlank(each, locale))),
  ];
}

/** Sentences of a blank form of which something is said: words of it are taken for what somebody has filled in. */
function notBlank({ reading, findings }: FileForm, locale: Locale): readonly string[] {
  if (reading.blank && findings.length === 0) return [];
  const said = findings.slice(0, MOST_SAID).map((finding) => {
    const { sheet, cell, message } = reported(finding, locale);
    return `${sheet}!${cell} ${message}`;
  });
  return [cliFormsWords(locale).form.check.notReadBlank(said)];
}
