import { nameOf } from "../../src/build/office-js-page";
import { officeUsage } from "../../src/build/office-members";
import { openBench, type Bench } from "./support/test-pane";

/**
 * Every member that the add-in's sources use, one by one under Microsoft's own client: it cannot be read before it is
 * loaded, it can after, and what is written is what is read then.
 */

/** How to come by an object of a class: properties and calls from the workbook on. */
const SHEET = ["worksheets", "getActiveWorksheet()"];
const RANGE = [...SHEET, "getRange(H10:I11)"];
const GUARDED = [...SHEET, "getRange(K20)"];
const CONDITION = [...RANGE, "conditionalFormats", "add(Custom)"];
const PARTS = ["customXmlParts"];
const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  Workbook: [],
  Application: ["application"],
  WorksheetCollection: ["worksheets"],
  Worksheet: SHEET,
  WorksheetFreezePanes: [...SHEET, "freezePanes"],
  WorksheetProtection: [...SHEET, "protection"],
  PageLayout: [...SHEET, "pageLayout"],
  Range: RANGE,
  RangeAreas: [...SHEET, "getRanges(H10,J12:K13)"],
  RangeFormat: [...RANGE, "format"],
  RangeFont: [...RANGE, "format", "font"],
  RangeFill: [...RANGE, "format", "fill"],
  RangeBorderCollection: [...RANGE, "format", "borders"],
  RangeBorder: [...RANGE, "format", "borders", "getItem(EdgeTop)"],
  DataValidation: [...GUARDED, "dataValidation"],
  CustomXmlPartCollection: PARTS,
  CustomXmlPartScopedCollection: [...PARTS, "getByNamespace(urn:a)"],
  CustomXmlPart: [...PARTS, "add(<a xmlns='urn:a'/>)"],
  ConditionalFormatCollection: [...RANGE, "conditionalFormats"],
  ConditionalFormat: CONDITION,
  CustomConditionalFormat: [...CONDITION, "custom"],
  ConditionalFormatRule: [...CONDITION, "custom", "rule"],
  ConditionalRangeFormat: [...CONDITION, "custom", "format"],
  ConditionalRangeFont: [...CONDITION, "custom", "format", "font"],
  ConditionalRangeFill: [...CONDITION, "custom", "format", "fill"],
};

/** What is written, and what must be read then. */
const RULE = { decimal: { formula1: "0", operator: "GreaterThanOrEqualTo" } };
const WRITTEN: Readonly<Record<string, unknown>> = {
  "Range.numberFormat": [
    ["@", "General"],
    ["0.00", "@"],
  ],
  "Range.values": [
    ["=15个", 2],
    [3.5, "3-5"],
  ],
  "Range.formulas": [
    ["=15个", "=1+1"],
    [3.5, "提升"],
  ],
  "RangeFormat.columnWidth": 96,
  "RangeFormat.rowHeight": 30,
  "RangeFormat.horizontalAlignment": "Center",
  "RangeFormat.verticalAlignment": "Top",
  "RangeFormat.wrapText": true,
  "RangeFont.name": "宋体",
  "RangeFont.size": 14,
  "RangeFont.bold": true,
  "RangeFont.italic": true,
  "RangeFont.underline": "Single",
  "RangeFont.strikethrough": true,
  "RangeFont.color": "#1F4E79",
  "RangeFill.color": "#FFF2CC",
  "RangeBorder.style": "Continuous",
  "RangeBorder.color": "#1F4E79",
  "RangeBorder.weight": "Medium",
  "DataValidation.rule": RULE,
  "DataValidation.errorAlert": { showAlert: true, style: "Stop", title: "金额", message: "请填数字。" },
  "DataValidation.prompt": { showPrompt: true, title: "金额", message: "元" },
  "ConditionalFormatRule.formula": "=H10>1",
  "ConditionalRangeFont.color": "#9C0006",
  "ConditionalRangeFill.color": "#FFC7CE",
  "PageLayout.orientation": "Landscape",
  "PageLayout.paperSize": "A4",
  "PageLayout.centerHorizontally": true,
  "PageLayout.zoom": { horizontalFitToPages: 1 },
  "Worksheet.name": "改名",
  "Worksheet.showGridlines": false,
};

const used = officeUsage().members.filter(
  ({ space, isClass, owner }) => space === "Excel" && isClass && owner !== "RequestContext",
);
const OF_THE_LIBRARY = new Set(["load", "context", "isNullObject", "items"]);
const properties = used.filter(
  ({ member, uses }) => !OF_THE_LIBRARY.has(member) && uses.some((use) => use === "read" || use === "write"),
);

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(async () => {
  await bench.close();
  expect(bench.problems).toEqual([]);
});

test("every class that is used can be come by", () => {
  expect(used.map(({ owner }) => owner).filter((owner) => !Object.hasOwn(OBJECTS, owner))).toEqual([]);
  expect(
    properties
      .filter(({ uses }) => uses.includes("write"))
      .map(nameOf)
      .filter((name) => !Object.hasOwn(WRITTEN, name)),
  ).toEqual([]);
});

test.each(properties.map((member) => [nameOf(member), member.owner, member.member] as const))(
  "%s",
  async (name, owner, member) => {
    const pane = await bench.pane();
    const seen = await pane.evaluate(
      async ({ steps, member, value, before }) =>
        Excel.run(async (context) => {
          const step = (object: object, text: string): object => {
            const [, called, argument] = /^(\w+)(?:\((.*)\))?$/.exec(text) ?? [];
            const found: unknown = Reflect.get(object, called ?? text);
            const made: unknown =
              typeof found === "function"
                ? Reflect.apply(found, object, argument === undefined || argument === "" ? [] : [argument])
                : found;
            return made as object;
          };
          const object = steps.reduce(step, context.workbook as object);
          const read = (): unknown => {
            try {
              return Reflect.get(object, member);
            } catch (problem) {
              return { code: (problem as OfficeExtension.Error).code };
            }
          };
          const unread = read();
          // Another object: there is nothing to load of it.
          if (typeof unread === "object" && unread !== null && "context" in unread)
            return { unread: "object", after: "object" };
          if (before !== null) Reflect.set(object, "rule", before);
          if (value !== undefined) Reflect.set(object, member, value);
          Reflect.apply(Reflect.get(object, "load") as (names: string) => void, object, [member]);
          await context.sync();
          return { unread, after: read() };
        }),
      // A validation's words need a rule to belong to.
      {
        steps: OBJECTS[owner] ?? [],
        member,
        value: WRITTEN[name],
        before: owner === "DataValidation" && member !== "rule" ? RULE : null,
      },
    );
    if (seen.unread === "object") return;
    expect(seen.unread).toEqual({ code: "PropertyNotLoaded" });
    if (Object.hasOwn(WRITTEN, name))
      expect(seen.after).toEqual(
        typeof WRITTEN[name] === "object" && !Array.isArray(WRITTEN[name])
          ? expect.objectContaining(WRITTEN[name] as object)
          : WRITTEN[name],
      );
    else expect(seen.after).toEqual(expect.anything());
  },
);

test("what one batch wrote is taken back by one step of undo, whatever it was", async () => {
  const pane = await bench.pane();
  const sheet = (await bench.call("sheets"))[0]?.name ?? "";
  const before = await bench.call("getCell", sheet, "M30");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("M30");
      cell.numberFormat = [["@"]];
      cell.values = [["≥90%"]];
      await context.sync();
    }),
  );
  expect(await bench.call("getCell", sheet, "M30")).toMatchObject({ value: "≥90%", format: "@" });
  await bench.call("undo");
  expect(await bench.call("getCell", sheet, "M30")).toEqual(before);
});

test("an event tells who did what: a person, the add-in, a co-author", async () => {
  const pane = await bench.pane();
  const sheet = (await bench.call("sheets"))[0]?.name ?? "";
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(
        async ({ address, changeType, source, triggerSource, details }) =>
          void window.heard.push([
            address,
            changeType,
            source,
            triggerSource,
            details?.valueBefore,
            details?.valueAfter,
          ]),
      );
      await context.sync();
    }),
  );
  await bench.call("setCell", sheet, "P40", "7");
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("P40").values = [[8]];
      await context.sync();
    }),
  );
  await bench.call("disturb", { kind: "edit", sheet, address: "P40", text: "9" });
  await bench.call("paste", sheet, "P41", [["1", "2"]]);
  expect(await pane.evaluate(() => window.heard)).toEqual([
    ["P40", "RangeEdited", "Local", "Unknown", "", 7],
    ["P40", "RangeEdited", "Local", "ThisLocalAddin", 7, 8],
    ["P40", "RangeEdited", "Remote", "Unknown", 8, 9],
    ["P41:Q41", "RangeEdited", "Local", "Unknown", undefined, undefined],
  ]);
});

test("a batch stops at its first error, keeps what came before it and says where it was", async () => {
  const pane = await bench.pane();
  const sheet = (await bench.call("sheets"))[0]?.name ?? "";
  const failure = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.getRange("R1").values = [["before"]];
      active.getRange("R2:R3").values = [["too", "wide"]];
      active.getRange("R4").values = [["after"]];
      await context.sync();
    }).then(
      () => null,
      (error: OfficeExtension.Error) => ({ code: error.code, place: error.debugInfo.errorLocation }),
    ),
  );
  expect(failure).toEqual({ code: "InvalidArgument", place: "Range.values" });
  expect([(await bench.call("getCell", sheet, "R1")).value, (await bench.call("getCell", sheet, "R4")).value]).toEqual([
    "before",
    null,
  ]);
});

test("a protected worksheet refuses what would change its cells, and lets them be read", async () => {
  const pane = await bench.pane();
  const sheet = (await bench.call("sheets"))[0]?.name ?? "";
  await bench.call("disturb", { kind: "protect-sheet", sheet });
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe("AccessDenied");
  await bench.call("disturb", { kind: "unprotect-sheet", sheet });
});
