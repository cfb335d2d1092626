import type { JsonObject } from "../../../src/core/json";
import { planForm } from "../../../src/layout/plan-form";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { sampleDocument, xlsxOf } from "../../support/sample-files";
import { formById } from "../../support/shipped";

const FORM = "chongming-2023";

/** The published form of the samples, without errors. */
export function goodForm(): Promise<Uint8Array> {
  return xlsxOf(sampleDocument(FORM));
}

/** The same with a total that is not the sum of its parts: one error, FUND-TOTAL-SUM. */
export function wrongSum(): Promise<Uint8Array> {
  const document = sampleDocument(FORM);
  const forms = (document["forms"] as readonly JsonObject[]).map((form) => ({
    ...form,
    funds: { ...(form["funds"] as JsonObject), total: "9000000.00" },
  }));
  return xlsxOf({ ...document, forms });
}

/** A total that is no number, so that no sum with it can be judged. */
export async function unreadableTotal(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await goodForm()).slice().buffer);
  const [sheet] = workbook.worksheets;
  if (sheet) sheet.getCell("C6").value = "约五百万";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Two forms in one file, the second of another kind. */
export function twoForms(): Promise<Uint8Array> {
  const forms = [FORM, "minhang-2019"].flatMap((id) => sampleDocument(id)["forms"] as readonly JsonObject[]);
  return xlsxOf({ schema: "jixiao/1", forms });
}

export async function blankForm(): Promise<Uint8Array> {
  const form = formById(FORM);
  if (form === null) throw new Error(`no form ${FORM}`);
  return writeXlsx(planForm(form, { fiscalYear: 2026 }));
}

/** A workbook that has nothing to do with declarations. */
export function otherWorkbook(): Promise<Uint8Array> {
  return rowsAsFile([
    ["姓名", "电话"],
    ["周明远", "021-55500000"],
  ]);
}

/** A workbook of one sheet with these rows. */
export async function rowsAsFile(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("通讯录").addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The title of a declaration and some of its labels: looks like a form, and is none that can be read. */
export async function halfForm(): Promise<Uint8Array> {
  const form = formById(FORM);
  const [plan] = form === null ? [] : planForm(form, { fiscalYear: 2026 });
  if (plan === undefined) throw new Error(`no plan of ${FORM}`);
  const cells = plan.cells.filter(({ row }) => row < 7);
  return writeXlsx([
    { ...plan, cells, merges: plan.merges.filter(({ bottom }) => bottom < 7), validations: [], conditionalFormats: [] },
  ]);
}
