import { joinAreas, parseAreas } from "../../../src/workbook/excel/addresses";
import { WriteLedger } from "../../../src/workbook/excel/ledger";
import { problemOf } from "../../../src/workbook/excel/problem";
import { groupMerges, rectangles } from "../../../src/workbook/excel/rectangles";
import { planSave } from "../../../src/workbook/excel/save-file";
import { savePageAddress } from "../../../src/workbook/excel/save-page-address";
import { columnPoints } from "../../../src/workbook/excel/sheet-blocks";
import { isDark } from "../../../src/workbook/excel/theme";
import { restorable } from "../../../src/workbook/excel/restorable";
import { unpack } from "../../../src/pages/save/unpack";
import type { Area } from "../../../src/core/grid/grid";

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

describe("addresses", () => {
  test.each<[string, readonly Area[]]>([
    ["Sheet1!A1:B2", [area(0, 0, 1, 1)]],
    ["B3", [area(2, 1, 2, 1)]],
    ["表1!A1,表1!C3:D4", [area(0, 0, 0, 0), area(2, 2, 3, 3)]],
    ["A1;C3", [area(0, 0, 0, 0), area(2, 2, 2, 2)]],
    ["'a,b'!A1,'it''s;so'!C3", [area(0, 0, 0, 0), area(2, 2, 2, 2)]],
    ["", []],
  ])("%s", (address, areas) => {
    expect(parseAreas(address)).toEqual(areas);
  });

  test("many areas are named in addresses that Office takes", () => {
    const areas = Array.from({ length: 2000 }, (_, row) => area(row, 0, row, 5));
    const addresses = joinAreas(areas);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(addresses.flatMap(parseAreas)).toEqual(areas);
  });
});

describe("rectangles", () => {
  test("a table is one rectangle however it is merged", () => {
    expect(rectangles([area(0, 0, 1, 0), area(0, 1, 0, 2), area(1, 1, 1, 1), area(1, 2, 1, 2)])).toEqual([
      area(0, 0, 1, 2),
    ]);
  });

  test("cover every cell once, whatever the shape", () => {
    const areas = [area(0, 0, 0, 3), area(1, 1, 2, 2), area(4, 0, 4, 0), area(4, 2, 5, 3)];
    const cells = (list: readonly Area[]) =>
      list
        .flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, r) =>
            Array.from({ length: right - left + 1 }, (_unused, c) => `${top + r},${left + c}`),
          ).flat(),
        )
        .sort();
    expect(cells(rectangles(areas))).toEqual(cells(areas));
  });

  test("merges in the same columns of following rows become one call, others stay", () => {
    const merges = [area(2, 1, 2, 3), area(3, 1, 3, 3), area(5, 1, 5, 3), area(7, 0, 9, 0)];
    expect(groupMerges(merges)).toEqual([
      { area: area(7, 0, 9, 0), across: false },
      { area: area(2, 1, 3, 3), across: true },
      { area: area(5, 1, 5, 3), across: true },
    ]);
  });
});

test("a column of Excel's default width has its default points", () => {
  expect(columnPoints(8.43)).toBe(48);
});

describe("errors", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "gone"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["InactiveWorkbook", "not-focused"],
    ["ApiNotFound", "unsupported"],
    ["SomethingNew", "failed"],
  ])("%s is %s", (code, problem) => {
    expect(problemOf({ code, message: "host text" })).toBe(problem);
  });

  test("what is no error of Office is `failed`", () => {
    expect(problemOf(new TypeError("x"))).toBe("failed");
    expect(problemOf(null)).toBe("failed");
  });
});

describe("what goes back into a cell", () => {
  test.each<[string, unknown, unknown, string | number | boolean]>([
    ["a number", 5, 5, 5],
    ["a truth value", true, true, true],
    ["a formula", "=A1+1", 3, "=A1+1"],
    ["an error that was typed", "#N/A", "#N/A", "#N/A"],
    ["nothing", "", "", ""],
    ["plain text", "提升", "提升", "提升"],
    ["text that would become a formula", "=15个", "=15个", "'=15个"],
    ["text that would become a formula with Chinese settings", "＝15", "＝15", "'＝15"],
    ["text that would become a date", "3-5", "3-5", "'3-5"],
    ["text that would become a time", "上午8:00", "上午8:00", "'上午8:00"],
    ["text that would become a number", "100%", "100%", "'100%"],
    ["text that would become a truth value", "TRUE", "TRUE", "'TRUE"],
    ["text that would lose its apostrophe", "'十四五'", "'十四五'", "''十四五'"],
  ])("%s", (_, formula, value, expected) => {
    expect(restorable(formula, value)).toBe(expected);
  });
});

describe("the ledger of own writes", () => {
  const cell = { sheet: { id: "s1", name: "表" }, row: 4, column: 2 };

  test("knows an own write once", () => {
    const ledger = new WriteLedger(() => 0);
    ledger.expect([cell]);
    expect(ledger.consume("s1", [area(4, 2, 4, 2)], { rows: true })).toBe(true);
    expect(ledger.consume("s1", [area(4, 2, 4, 2)], { rows: true })).toBe(false);
  });

  test.each<[string, string, readonly Area[]]>([
    ["another sheet", "s2", [area(4, 2, 4, 2)]],
    ["another cell", "s1", [area(4, 3, 4, 3)]],
    ["a block around it", "s1", [area(4, 2, 5, 2)]],
  ])("%s is the user's", (_, sheetId, areas) => {
    const ledger = new WriteLedger(() => 0);
    ledger.expect([cell]);
    expect(ledger.consume(sheetId, areas, { rows: true })).toBe(false);
  });

  test("forgets after a while", () => {
    let now = 0;
    const ledger = new WriteLedger(() => now);
    ledger.expect([cell]);
    now = 5_001;
    expect(ledger.consume("s1", [area(4, 2, 4, 2)], { rows: true })).toBe(false);
  });
});

describe("saving a file", () => {
  test.each([
    ["PC", false, "download"],
    ["OfficeOnline", false, "download"],
    ["Mac", true, "browser-page"],
    ["Mac", false, "copy-only"],
    ["iOS", true, "copy-only"],
    ["undefined", false, "copy-only"],
  ] as const)("on %s (browser window: %s): %s", (platform, browserWindow, route) => {
    expect(planSave(platform, browserWindow)).toBe(route);
  });

  test("the page for Mac gets the file, name and all", async () => {
    const address = await savePageAddress(
      new URL("https://forms.example/assets/save.html"),
      "绩效／目标.json",
      '{"项目":"≥90%"}',
    );
    expect(address).not.toBeNull();
    expect(await unpack(new URL(address ?? "").hash)).toEqual({ name: "绩效／目标.json", text: '{"项目":"≥90%"}' });
  });

  test("a file too long for an address is not handed over", async () => {
    let seed = 1;
    const noise = Array.from({ length: 60_000 }, () =>
      String.fromCharCode(33 + ((seed = (seed * 48271) % 2147483647) % 90)),
    ).join("");
    expect(await savePageAddress(new URL("https://forms.example/assets/save.html"), "a.json", noise)).toBeNull();
  });
});

test.each([
  ["#FFFFFF", false],
  ["#262626", true],
  ["000000", true],
  ["white", null],
])("a pane on %s is dark: %s", (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
