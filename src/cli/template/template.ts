import { fiscalYearOf, nextFiscalYear } from "../../forms/fiscal-year";
import { planForm } from "../../layout/plan-form";
import { cliFormsWords } from "../../messages/cli-forms";
import { UsageError, type Context } from "../context";
import { namedForm } from "../named-form";
import { carriedParts } from "../files/carried-parts";
import { writeNewWorkbook, type NewWorkbookOptions } from "../files/new-workbook";

export interface TemplateOptions extends NewWorkbookOptions {
  readonly year?: string;
}

/** `jixiao template`: the blank form that the add-in inserts, as a file. */
export async function template(context: Context, id: string, options: TemplateOptions): Promise<void> {
  const form = await namedForm(context, id);
  const fiscalYear = options.year === undefined ? nextFiscalYear(new Date()) : fiscalYearOf(options.year);
  if (fiscalYear === null) throw new UsageError(cliFormsWords(context.locale).template.notAYear(options.year ?? ""));
  await writeNewWorkbook(context, planForm(form, { fiscalYear }), carriedParts([form]), options);
}
