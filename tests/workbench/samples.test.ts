import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import { openXlsx } from "../../src/workbench/files/open-xlsx";
import { samples } from "../../src/workbench/page/samples";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { formById } from "../support/shipped";
import { checkForm } from "../support/findings";

describe.each(samples("zh-CN"))("the sample $label", ({ id, load }) => {
  it("is a form of its own definition, filled in without errors", async () => {
    const sheets = readWorkbookFile(await load());
    const readings = sheets.map(({ sheet, grid }) => readSheet(sheet, grid, FORMS));
    const forms = assembleForms(readings, FORMS);
    expect(forms.map(({ form }) => form.id)).toEqual([id]);
    const [form] = forms;
    expect(form === undefined ? null : checkForm(form).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("opens in the workbench without a loss", async () => {
    const { workbook, losses } = await openXlsx(await load(), "sample");
    expect(losses).toEqual([]);
    expect(workbook.sheets.map(({ name, gridlines }) => ({ name, gridlines }))).toEqual(
      formById(id)?.sheets.map(({ name }) => ({ name, gridlines: false })),
    );
  });
});

it("every form has one", () => {
  expect(samples("en-US").map(({ id }) => id)).toEqual(FORMS.map(({ id }) => id));
});
