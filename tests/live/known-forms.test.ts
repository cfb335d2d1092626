import { FORMS } from "../../src/forms";
import { chongming2023 } from "../../src/forms/chongming-2023";
import { formsOf, type Forms } from "../../src/forms/forms";
import { minhang2019 } from "../../src/forms/minhang-2019";
import { mof2018 } from "../../src/forms/mof-2018";
import { startLive } from "../../src/live/live";
import type { Fix } from "../../src/rules/fix";
import { addressOf } from "../support/grids";
import { immediateTimers } from "../support/immediate-timers";
import { MemoryWorkbook } from "../support/memory-workbook";
import { seedGrids } from "../support/seed-grids";

/** A workbook with a form on one sheet and another on three, in a session that knows some forms. */
async function opened(forms: Forms) {
  const workbook = new MemoryWorkbook();
  const grids = [...seedGrids("chongming-2023-1"), ...seedGrids("minhang-2019")];
  const [sheet] = grids.map((grid, index) => workbook.add(`表${index + 1}`, grid));
  const [grid] = grids;
  if (!sheet || !grid) throw new Error("There is no sheet.");
  const live = startLive(workbook, forms, immediateTimers);
  await live.settled();
  const shown = () => live.getSnapshot().forms.map(({ reading }) => reading.form.id);
  const keys = () => live.getSnapshot().forms.map(({ key }) => key);
  /** Types a wrong total and takes the correction that is offered. */
  const mended = async (): Promise<Fix> => {
    workbook.type(sheet.id, addressOf(grid, "5350000"), 1);
    await live.settled();
    const fix = live.getSnapshot().forms.flatMap(({ findings }) => findings.flatMap((found) => found.fix ?? []))[0];
    if (!fix) throw new Error("No correction is offered.");
    return fix;
  };
  /** The total as the pane knows it. */
  const total = () => live.getSnapshot().forms[0]?.reading.fields.get("funds.total")?.raw;
  return { workbook, live, shown, keys, mended, total };
}

const without = (id: string): Forms => FORMS.filter((form) => form.id !== id);
/** The same form, worded otherwise: another definition. */
const REVISED: Forms = [
  ...formsOf([{ ...chongming2023, name: { "zh-CN": "修订", "en-US": "Revised" } }]),
  ...without("chongming-2023"),
];

test("a form that becomes known is read from what was read before, and the host is asked for nothing", async () => {
  const { workbook, live, shown } = await opened([]);
  expect(shown()).toEqual([]);
  workbook.takeCalls();
  const { revision } = live.getSnapshot();
  live.know(FORMS);
  expect(shown()).toEqual(["chongming-2023", "minhang-2019"]);
  expect(live.getSnapshot()).toMatchObject({ known: FORMS, revision: revision + 1, sheetFindings: [] });
  await live.settled();
  expect(workbook.takeCalls()).toEqual([]);
  await live.stop();
});

test("a form that is no longer known is no longer read; the other keeps its key", async () => {
  const { live, shown, keys } = await opened(FORMS);
  const [, minhang] = keys();
  live.know(FORMS.filter(({ id }) => id === "minhang-2019"));
  expect([shown(), keys()]).toEqual([["minhang-2019"], [minhang]]);
  await live.stop();
});

test("forms keep their keys, and so what was chosen for them, while their definitions change", async () => {
  const { live, keys } = await opened(FORMS);
  const before = keys();
  live.know(REVISED);
  expect(live.getSnapshot().forms[0]?.reading.form.name["zh-CN"]).toBe("修订");
  expect(keys()).toEqual(before);
  await live.stop();
});

test("what is known and what is read of it are shown at one time, and once", async () => {
  const { live, mended } = await opened(FORMS);
  await live.applyFix(await mended());
  const shown: string[] = [];
  live.subscribe(() => {
    const { known, forms, undo } = live.getSnapshot();
    shown.push(`${known === REVISED} ${forms[0]?.reading.form.name["zh-CN"]} ${undo === null}`);
  });
  live.know(REVISED);
  expect(shown).toEqual(["true 修订 true"]);
  await live.stop();
});

test("before the first read the new forms are those that it looks for", async () => {
  const workbook = new MemoryWorkbook();
  seedGrids("chongming-2023-1").forEach((grid) => workbook.add("表", grid));
  const live = startLive(workbook, [], immediateTimers);
  live.know(FORMS);
  expect((await live.settled()).forms.map(({ reading }) => reading.form.id)).toEqual(["chongming-2023"]);
  await live.stop();
});

describe("what was written into a form can be put back", () => {
  test("while its definition stays", async () => {
    const { live, mended } = await opened(FORMS);
    await live.applyFix(await mended());
    live.know(FORMS.filter(({ id }) => id !== "minhang-2019"));
    expect(live.getSnapshot().undo).not.toBeNull();
    await live.stop();
  });

  test("while definitions are compiled again with another one beside them", async () => {
    const { live, mended } = await opened(formsOf([chongming2023]));
    await live.applyFix(await mended());
    live.know(formsOf([{ ...mof2018, id: "own" }, chongming2023, minhang2019]));
    expect(live.getSnapshot().forms).toHaveLength(2);
    expect(live.getSnapshot().undo).not.toBeNull();
    await live.undoFix();
    expect(live.counters().writes).toBe(2);
    await live.stop();
  });

  test("and no longer once it is read by another definition", async () => {
    const { live, mended } = await opened(FORMS);
    await live.applyFix(await mended());
    live.know(REVISED);
    expect(live.getSnapshot().undo).toBeNull();
    await live.stop();
  });
});

describe("forms that become known while something is written", () => {
  async function whileWriting(forms: Forms) {
    const { workbook, live, mended, shown, total } = await opened(FORMS);
    const fix = await mended();
    const write = workbook.write.bind(workbook);
    vi.spyOn(workbook, "write").mockImplementationOnce(async (writes) => {
      live.know(forms);
      return write(writes);
    });
    workbook.takeCalls();
    await live.applyFix(fix);
    await live.settled();
    const writes = workbook.takeCalls().filter((call) => call.startsWith("write"));
    return { live, shown, writes, total };
  }

  test("let it be written once, seen, and put back", async () => {
    const { live, shown, writes, total } = await whileWriting(without("minhang-2019"));
    expect([writes.length, shown(), total()]).toEqual([1, ["chongming-2023"], "0"]);
    await live.undoFix();
    expect(total()).toBe("1");
    await live.stop();
  });

  test("withdraw the offer to put it back where its cells are read by another definition", async () => {
    const { live, writes, total } = await whileWriting(REVISED);
    expect([writes.length, total(), live.getSnapshot().undo]).toEqual([1, "0", null]);
    await live.stop();
  });
});

test("a correction of a form that is not known any more is not written", async () => {
  const { workbook, live, mended } = await opened(FORMS);
  const fix = await mended();
  live.know(FORMS.filter(({ id }) => id === "minhang-2019"));
  const { writes } = live.counters();
  await live.applyFix(fix);
  expect(live.counters().writes).toBe(writes);
  expect(workbook.takeCalls().filter((call) => call.startsWith("write"))).toEqual([]);
  await live.stop();
});

test("commands work with the forms that are known now", async () => {
  const { live } = await opened(FORMS);
  live.know(without("mof-2018"));
  await expect(live.insertForm("mof-2018", 2027)).rejects.toThrow("mof-2018");
  await live.stop();
});
