import { readFileSync } from "node:fs";
import path from "node:path";
import { PartMissingError } from "../../../src/core/load-part";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import { failureText } from "../../../src/workbench/page/failure-text";
import { samples } from "../../../src/workbench/page/samples";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { everyPartGone } from "../../support/every-part-gone";

/** After a new version was put in place: what an open page has not fetched yet is gone. */
beforeEach(everyPartGone);

const FILE = readFileSync(path.join(__dirname, "../../fixtures/cases/b4-rich.xlsx"));

test.each([
  ["a sample is opened", () => samples("zh-CN")[0]?.load()],
  ["a file is opened", () => openXlsx(new Uint8Array(FILE), "a.xlsx")],
  ["a form is written", () => writeXlsx([])],
  ["a file is saved", () => saveXlsx({ name: "a", active: 0, sheets: [] }, [])],
])("when %s the workbench knows that its part is gone", async (_step, step) => {
  await expect(step()).rejects.toBeInstanceOf(PartMissingError);
});

test.each([
  ["a part that is gone", new PartMissingError(), /没有取到：可能已换成新版本，也可能是网络中断/],
  ["a file that is none of the grid's", new FileError("not-a-spreadsheet"), /不是 \.xlsx 文件/],
  ["a damaged file", new FileError("damaged"), /./],
])("%s is said as what it is", (_what, failure, sentence) => {
  expect(failureText(failure, "zh-CN")).toMatch(sentence);
  expect(failureText(failure, "en-US")).toMatch(/^[^\p{Script=Han}]+$/u);
});

test("what nobody expected has no sentence of its own", () => {
  expect(failureText(new Error("Loading"), "zh-CN")).toBeNull();
});
