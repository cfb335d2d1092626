import { FORMS } from "../../src/forms";
import { compile } from "../../src/forms/compile/compile";
import { knownForms } from "../../src/form-files/known";
import { carriedText, CARRIED_NAMESPACE } from "../../src/form-files/carried";
import { formFileText } from "../../src/form-files/form-file";
import { startLive } from "../../src/live/live";
import { MemoryWorkbook } from "../support/memory-workbook";
import { smallForm } from "../support/small-form";

/** What is inserted brings its form file along, for whoever opens the workbook elsewhere. */

const own = smallForm();
const { forms } = knownForms(
  FORMS.map((form) => ({ form, place: "shipped" })),
  [{ form: compile(own), place: "own" }],
);

function open() {
  const workbook = new MemoryWorkbook();
  return { workbook, live: startLive(workbook, forms) };
}

const ended: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(ended.splice(0).map((end) => end())));

test("a form that is not shipped brings its file along, once, however often it is inserted", async () => {
  const { workbook, live } = open();
  ended.push(() => live.stop());
  await live.insertForm(own.id, 2026);
  await live.insertForm(own.id, 2027);
  expect(workbook.parts.map(carriedText)).toEqual([formFileText(own)]);
  expect(await live.readParts(CARRIED_NAMESPACE)).toEqual(workbook.parts);
});

test("so does one that is restored from JSON, and one for the next year", async () => {
  const { workbook, live } = open();
  ended.push(() => live.stop());
  await live.insertForm(own.id, 2026);
  const [form] = (await live.settled()).forms;
  const { bytes } = await live.exportForms([form?.key ?? ""]);
  workbook.parts.length = 0;
  await live.importDocument(bytes);
  expect(workbook.parts).toHaveLength(1);
  workbook.parts.length = 0;
  await live.startNewYear(form?.key ?? "", 2027);
  expect(workbook.parts).toHaveLength(1);
});

test("a shipped form brings none", async () => {
  const { workbook, live } = open();
  ended.push(() => live.stop());
  await live.insertForm("mof-2018", 2026);
  expect(workbook.parts).toEqual([]);
  expect(workbook.takeCalls()).not.toContain("parts");
});

test.each(["unsupported", "failed", "timeout"] as const)(
  "where the host keeps no such files (%s) the sheets stand all the same",
  async (problem) => {
    const { workbook, live } = open();
    ended.push(() => live.stop());
    await live.settled();
    workbook.readParts = () => {
      workbook.failNext(problem);
      return MemoryWorkbook.prototype.readParts.call(workbook, CARRIED_NAMESPACE);
    };
    expect(await live.insertForm(own.id, 2026)).toHaveLength(1);
    expect(workbook.parts).toEqual([]);
    expect((await live.settled()).forms).toHaveLength(1);
  },
);
