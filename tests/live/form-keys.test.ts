import { planFilledForm } from "../../src/layout/plan-form";
import { toValues } from "../../src/canonical/values";
import { chongming2023 } from "../../src/forms/chongming-2023";
import type { Grid } from "../../src/core/grid";
import { withKeys } from "../../src/live/form-keys";
import { startLive } from "../../src/live/live";
import { seedDocument } from "../canonical/fixtures";
import { addressOf, gridFromPlan, stack } from "../support/grids";
import { immediateTimers } from "../support/immediate-timers";
import { MemoryWorkbook } from "../support/memory-workbook";

function published(): Grid {
  const [form] = seedDocument("chongming-2023-1").forms;
  const [plan] = form ? planFilledForm(chongming2023, toValues(form)) : [];
  if (plan === undefined) throw new Error("There is no form.");
  return gridFromPlan(plan);
}

describe("the key of a form", () => {
  async function opened(grid: Grid) {
    const workbook = new MemoryWorkbook();
    const { id } = workbook.add("申报表", grid);
    const live = startLive(workbook, undefined, immediateTimers);
    await live.settled();
    const keys = () => live.getSnapshot().forms.map(({ key }) => key);
    return { workbook, id, live, keys };
  }

  test("stays when rows come in above the form", async () => {
    const { workbook, id, live, keys } = await opened(published());
    const before = keys();
    workbook.insertRow(id, 0);
    await live.settled();
    expect(live.getSnapshot().forms.map(({ reading }) => reading.parts[0]?.area.top)).toEqual([1]);
    expect(keys()).toEqual(before);
    await live.stop();
  });

  test("tells the forms of one sheet apart, also after one of them was edited", async () => {
    const grid = stack([published(), published()], 1);
    const { workbook, id, live, keys } = await opened(grid);
    const before = keys();
    expect(new Set(before).size).toBe(2);
    workbook.type(id, addressOf(grid, "5350000"), 1);
    await live.settled();
    expect(keys()).toEqual(before);
    await live.stop();
  });

  test("of a form on one sheet is not that of its copy on another", async () => {
    const { workbook, id, live, keys } = await opened(published());
    workbook.copy(id);
    await live.settled();
    expect(new Set(keys()).size).toBe(2);
    await live.stop();
  });

  test("finds the form, and nothing once the form is gone", () => {
    const [a, b] = [{ key: "甲" }, { key: "乙" }];
    expect(withKeys([a, b], ["乙", "丙"])).toEqual([b, null]);
  });
});
