import { cellAt } from "../../src/core/grid/grid";
import { parseArea } from "../../src/core/grid/address";
import { addressOf } from "../support/grids";
import { openLiveForm } from "../support/live-form";

/** A target that somebody has put together is written where it was asked for, or nowhere. */

async function onTarget() {
  const form = await openLiveForm((live) => live.settled());
  const { workbook, sheet, live } = form;
  const address = addressOf(workbook.grid(sheet.id), "=15个");
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  const at = { sheet, row: area.top, column: area.left };
  const says = () => cellAt(workbook.grid(sheet.id), at.row, at.column)?.text;
  workbook.takeCalls();
  return { workbook, sheet, live, address, at, says };
}

test("is written, read back, and can be taken back", async () => {
  const { live, workbook, sheet, address, at, says } = await onTarget();
  await live.writeTarget(at, "=15个", "≥16个");
  expect(says()).toBe("≥16个");
  expect(workbook.takeCalls()).toEqual([`read ${sheet.id}`, `write ${address}`, `read ${sheet.id}`]);
  expect(live.getSnapshot().undo?.fix.kind).toBe("write-target");
  await live.undoFix();
  expect(says()).toBe("=15个");
});

test("is not written over what was typed since, and that is said", async () => {
  const { live, workbook, sheet, address, at, says } = await onTarget();
  workbook.type(sheet.id, address, "=20个");
  await expect(live.writeTarget(at, "=15个", "≥16个")).rejects.toMatchObject({ problem: "overtaken" });
  expect(says()).toBe("=20个");
});

test("is not written where no target stands any more", async () => {
  const { live, workbook, sheet, at } = await onTarget();
  workbook.insertRow(sheet.id, at.row);
  const before = workbook.grid(sheet.id);
  await expect(live.writeTarget(at, "=15个", "≥16个")).rejects.toMatchObject({ problem: "overtaken" });
  expect(workbook.grid(sheet.id)).toBe(before);
});

test("is written nowhere but into a target", async () => {
  const { live, at } = await onTarget();
  const name = live.getSnapshot().forms[0]?.reading.fields.get("project.name");
  if (!name) throw new Error("There is no name.");
  await expect(live.writeTarget({ ...at, ...name.at }, name.raw, "≥16个")).rejects.toMatchObject({
    problem: "overtaken",
  });
});
