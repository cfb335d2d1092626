import type { Grid } from "../../src/core/grid/grid";
import { withKeys } from "../../src/live/form-keys";
import { addressOf, stack } from "../support/grids";
import { immediateTimers } from "../support/immediate-timers";
import { MemoryWorkbook } from "../support/memory-workbook";
import { seedGrids } from "../support/seed-grids";
import { startLive } from "../support/shipped";

/** A published form of another project each. */
const [first, second] = [onlySheet("chongming-2023-1"), onlySheet("chongming-2023-2")];
const minhang = seedGrids("minhang-2019");

function onlySheet(seed: "chongming-2023-1" | "chongming-2023-2"): Grid {
  const [grid] = seedGrids(seed);
  if (grid === undefined) throw new Error("There is no form.");
  return grid;
}

async function opened(...grids: readonly Grid[]) {
  const workbook = new MemoryWorkbook();
  const [sheet, ...others] = grids.map((grid) => workbook.add("申报表", grid));
  if (sheet === undefined) throw new Error("There is no sheet.");
  const live = startLive(workbook, immediateTimers);
  await live.settled();
  return {
    workbook,
    id: sheet.id,
    others,
    live,
    keys: () => live.getSnapshot().forms.map(({ key }) => key),
    edit: async (change: () => unknown) => {
      change();
      await live.settled();
    },
  };
}

describe("the key of a form", () => {
  test("stays when rows come in above the form", async () => {
    const { workbook, id, live, keys } = await opened(first);
    const before = keys();
    workbook.insertRow(id, 0);
    await live.settled();
    expect(live.getSnapshot().forms.map(({ reading }) => reading.parts[0]?.area.top)).toEqual([1]);
    expect(keys()).toEqual(before);
    await live.stop();
  });

  test("tells the forms of one sheet apart, also after one of them was edited", async () => {
    const grid = stack([first, first], 1);
    const { workbook, id, live, keys } = await opened(grid);
    const before = keys();
    expect(new Set(before).size).toBe(2);
    workbook.type(id, addressOf(grid, "5350000"), 1);
    await live.settled();
    expect(keys()).toEqual(before);
    await live.stop();
  });

  test("of a form on one sheet is not that of its copy on another", async () => {
    const { workbook, id, live, keys } = await opened(first);
    workbook.copy(id);
    await live.settled();
    expect(new Set(keys()).size).toBe(2);
    await live.stop();
  });

  test.each([
    ["above it", [second, first], 1],
    ["below it", [first, second], 0],
  ])("stays with its form when another is pasted %s", async (_where, grids, at) => {
    const { workbook, id, live, keys, edit } = await opened(first);
    const [before] = keys();
    await edit(() => workbook.replace(id, stack(grids, 1)));
    expect(keys()).toHaveLength(2);
    expect(keys().indexOf(before ?? "")).toBe(at);
    await live.stop();
  });

  test("stays with its form when the one above it is deleted, and that one has its own again once it is back", async () => {
    const { workbook, id, live, keys, edit } = await opened(stack([first, second], 1));
    const before = keys();
    await edit(() => workbook.replace(id, second));
    expect(keys()).toEqual(before.slice(1));
    await edit(() => workbook.replace(id, stack([first, second], 1)));
    expect(keys()).toEqual(before);
    await live.stop();
  });

  test("goes with its form to another place among others", async () => {
    const { workbook, id, live, keys, edit } = await opened(stack([first, second], 1));
    const before = keys();
    await edit(() => workbook.replace(id, stack([second, first], 1)));
    expect(keys()).toEqual([...before].reverse());
    await live.stop();
  });

  test("goes with its form to another worksheet", async () => {
    const { workbook, id, others, live, keys, edit } = await opened(first, { ...second, cells: [] });
    const before = keys();
    await edit(() => {
      workbook.replace(id, { ...first, cells: [], merges: [] });
      workbook.replace(others[0]?.id ?? "", first);
    });
    expect(keys()).toEqual(before);
    await live.stop();
  });

  test("stays when the form becomes one of another kind", async () => {
    const { workbook, id, live, keys, edit } = await opened(first);
    const before = keys();
    await edit(() => workbook.type(id, addressOf(first, "项目资金（元）"), "项目资金（万元）"));
    expect(live.getSnapshot().forms.map(({ reading }) => reading.form.id)).toEqual(["mof-2018"]);
    expect(keys()).toEqual(before);
    await live.stop();
  });

  test("stays when one of its worksheets goes, and when it comes back", async () => {
    const { workbook, others, live, keys, edit } = await opened(...minhang);
    const before = keys();
    const last = others.at(-1)?.id ?? "";
    const grid = workbook.grid(last);
    await edit(() => workbook.remove(last));
    expect(keys()).toEqual(before);
    await edit(() => workbook.add("又来", grid));
    expect(keys()).toEqual(before);
    await live.stop();
  });

  test("is a new one for another form in the place of one that was deleted", async () => {
    const { workbook, id, live, keys, edit } = await opened(first);
    const before = keys();
    await edit(() => workbook.replace(id, { ...first, cells: [], merges: [] }));
    expect(keys()).toEqual([]);
    await edit(() => workbook.replace(id, second));
    expect(keys()).toHaveLength(1);
    expect(keys()).not.toEqual(before);
    await live.stop();
  });

  test("finds the form, and nothing once the form is gone", () => {
    const [a, b] = [{ key: "甲" }, { key: "乙" }];
    expect(withKeys([a, b], ["乙", "丙"])).toEqual([b, null]);
  });
});
