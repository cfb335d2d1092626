import type { Area } from "../../../src/core/grid/grid";
import { parseArea } from "../../../src/core/grid/address";
import { References, shifted } from "../../../src/workbench/host/references";

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};
const rows = (address: string): Area => area(address);

describe("an area", () => {
  it.each<[string, "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted", string, string | null]>([
    ["B5:C6", "rows-inserted", "2:3", "B7:C8"],
    ["B5:C6", "rows-inserted", "6:6", "B5:C7"],
    ["B5:C6", "rows-inserted", "7:7", "B5:C6"],
    ["B5:C6", "rows-deleted", "1:2", "B3:C4"],
    ["B5:C9", "rows-deleted", "6:7", "B5:C7"],
    ["B5:C6", "rows-deleted", "6:8", "B5:C5"],
    ["B5:C6", "rows-deleted", "4:5", "B4:C4"],
    ["B5:C6", "rows-deleted", "5:6", null],
    ["B5:C6", "columns-inserted", "A:A", "C5:D6"],
    ["B5:D6", "columns-deleted", "C:C", "B5:C6"],
  ])("%s after %s of %s is %s", (before, kind, change, after) => {
    expect(shifted(area(before), kind, rows(change))).toEqual(after === null ? null : area(after));
  });
});

describe("held ranges", () => {
  it("keep one id for one range", () => {
    const references = new References();
    expect(references.hold("s1", [area("A1")])).toBe(references.hold("s1", [area("A1")]));
    expect(references.hold("s1", [area("A1")])).not.toBe(references.hold("s2", [area("A1")]));
  });

  it("move with their cells, and go with them", () => {
    const references = new References();
    const id = references.hold("s1", [area("B5")]);
    references.follow({ kind: "rows-inserted", sheetId: "s1", area: rows("1:2") });
    expect(references.find(id)?.areas).toEqual([area("B7")]);
    references.follow({ kind: "rows-deleted", sheetId: "s1", area: rows("7:7") });
    expect(references.find(id)).toBeNull();
  });

  it("do not fill the memory when nobody lets go", () => {
    const references = new References();
    for (let row = 0; row < 6000; row++) references.hold("s1", [{ top: row, left: 0, bottom: row, right: 0 }]);
    expect(references.size).toBeLessThanOrEqual(5000);
  });
});
