import fc from "fast-check";
import { a1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { hasSlot } from "../../src/forms/compile/label-words";
import { FORMS } from "../../src/forms";
import type { Form } from "../../src/forms/compile/form";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import { beside, gridFromPlan, gridFromText, seedText, stack, withTexts } from "../support/grids";
import { withoutRow } from "../support/composed/grids";
import { everything } from "./everything";
import { typed } from "./forms-at-hand";
import { contentOf, fieldsOf, only, readGrid, readWorkbook, rowsOf } from "./summary";
import { formById } from "../support/shipped";

/** Forms that share most of their labels: which one a sheet is, whole, damaged, and among others. */

function form(id: string): Form {
  const found = formById(id);
  if (!found) throw new Error(`no form ${id}`);
  return found;
}

function sheetOf(id: string, filled: boolean): Grid {
  const definition = form(id);
  const plans = filled
    ? planFilledForm(definition, everything(definition))
    : planForm(definition, { fiscalYear: 2026 });
  const [plan] = plans.map(gridFromPlan);
  if (!plan) throw new Error("a form has sheets");
  return plan;
}

const ids = (...grids: readonly Grid[]) => readWorkbook(...grids).map(({ form }) => form.id);
const SINGLE = FORMS.filter((each) => each.sheets.length === 1).map((each) => each.id);
const orders = SINGLE.flatMap((a) => SINGLE.filter((b) => b !== a).map((b) => [a, b] as const));

test("among the single-sheet forms are two that print the same labels", () => {
  expect(SINGLE).toEqual(expect.arrayContaining(["chongming-2023", "mof-2018"]));
});

test.each(orders)("%s and %s in one workbook, below and beside each other, say what each says alone", (a, b) => {
  const sheets = [sheetOf(a, true), sheetOf(b, true)] as const;
  const alone = sheets.map((sheet) => contentOf(only(readWorkbook(sheet))));
  for (const read of [readWorkbook(...sheets), readWorkbook(stack(sheets)), readWorkbook(beside(...sheets))]) {
    expect(read.map(({ form }) => form.id)).toEqual([a, b]);
    expect(read.map(contentOf)).toEqual(alone);
  }
});

test("published forms of both layouts, one below the other as text", () => {
  const pasted = `${seedText("shanghai-2026")}\n${seedText("chongming-2023")}\n${seedText("shanghai-2026")}`;
  expect(ids(gridFromText(pasted))).toEqual(["shanghai-2026", "chongming-2023", "chongming-2023", "shanghai-2026"]);
});

describe("the printed unit decides between the two forms of one layout", () => {
  const inUnit = (grid: Grid, unit: string) => withTexts(grid, (text) => text.replace(/项目资金（[元万]+）/u, unit));

  test.each(["chongming-2023", "mof-2018"])("whichever of them was inserted: %s", (id) => {
    for (const filled of [true, false]) {
      const sheet = sheetOf(id, filled);
      expect(ids(inUnit(sheet, "项目资金（元）"))).toEqual(["chongming-2023"]);
      expect(ids(inUnit(sheet, "项目资金(万元)"))).toEqual(["mof-2018"]);
      expect(ids(inUnit(sheet, "项目资金：人民币万元"))).toEqual(ids(inUnit(sheet, "项目资金")));
    }
  });

  test("none printed: the newer of the two, its unit and its amounts not known", () => {
    const read = only(readWorkbook(inUnit(sheetOf("mof-2018", true), "项目资金")));
    expect(read).toMatchObject({ form: { id: "chongming-2023" }, unit: { value: null } });
    expect(read.fields.get("funds.total")?.value).toMatchObject({ type: "money", amount: null });
  });

  test("also where other words have changed", () => {
    const old = (grid: Grid) =>
      withTexts(grid, (text) =>
        text.startsWith("年度总目标") ? "年度总体目标" : text.replace("年度指标值", "指标值"),
      );
    for (const id of ["chongming-2023", "mof-2018"]) expect(ids(old(sheetOf(id, true)))).toEqual([id]);
  });

  test("the form of 2026 is itself in either unit", () => {
    const sheet = inUnit(sheetOf("shanghai-2026", true), "项目资金（万元）");
    expect(only(readWorkbook(sheet))).toMatchObject({ form: { id: "shanghai-2026" }, unit: { value: "万元" } });
  });
});

test("a published form typed in 万元 says the same amounts in 元", () => {
  const inYuan = gridFromText(seedText("chongming-2023").split("\n").slice(30).join("\n"));
  const inWan = withTexts(inYuan, (text) => {
    if (text === "项目资金 (元)") return "项目资金 (万元)";
    return /^[\d,]+\.00$/.test(text) ? String(Number(text.replaceAll(",", "")) / 10_000) : text;
  });
  const [yuan, wan] = [inYuan, inWan].map((grid) => only(readWorkbook(grid)));
  if (!yuan || !wan) throw new Error("both are read");
  expect([yuan.form.id, wan.form.id]).toEqual(["chongming-2023", "mof-2018"]);
  expect(wan.fields.get("funds.total")?.raw).toBe("307");
  expect(fieldsOf(wan)).toEqual(fieldsOf(yuan));
  expect(fieldsOf(wan)["funds.total"]).toMatch(/^3070000(\.00)?$/);
});

/** Addresses of the labels without which a form is not whole; not the one that prints what tells it from its twin. */
function labelCells(id: string): readonly { readonly address: string; readonly block: number }[] {
  const definition = form(id);
  const [sheet] = definition.sheets;
  if (!sheet) throw new Error("a form has sheets");
  return sheet.geometry.labels
    .filter(({ label }) => !label.optional)
    .filter(({ label }) => !(definition.unitDecides && hasSlot(label.wordings[0], "unit")))
    .map(({ area, block, role }) => ({ address: a1(area.top, area.left), block: role === "side" ? -1 : block }));
}

describe.each(SINGLE)("%s stays itself", (id) => {
  test.each([true, false])("with any two labels lost, filled in: %s", (filled) => {
    const definition = form(id);
    const sheet = filled
      ? gridFromPlan(only(planFilledForm(definition, { ...everything(definition), tables: new Map() })))
      : sheetOf(id, false);
    const cells = labelCells(id);
    const inBlock = (block: number) => cells.filter((cell) => cell.block === block).length;
    fc.assert(
      fc.property(fc.subarray([...cells], { minLength: 2, maxLength: 2 }), (lost) => {
        const [one, other] = lost;
        // A form that has lost all labels of a section is half a form.
        fc.pre(one === undefined || one.block !== other?.block || inBlock(one.block) > 2);
        const damaged = typed(sheet, Object.fromEntries(lost.map(({ address }) => [address, null])));
        expect([lost, ids(damaged)]).toEqual([lost, [id]]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("what tells the form of 2026", () => {
  const LOST = "此处已改";

  test("its levels, where 项目性质 is lost", () => {
    const damaged = withTexts(sheetOf("shanghai-2026", false), (text) => (text === "项目性质" ? LOST : text));
    const read = only(readWorkbook(damaged));
    expect(read.form.id).toBe("shanghai-2026");
    expect(read.parts[0]?.missing.map(({ id }) => id)).toEqual(["nature"]);
  });

  test("项目性质, where its headings are in the words of 2023", () => {
    const older = withTexts(sheetOf("shanghai-2026", true), (text) =>
      text === "年度(/项目)指标值" ? "年度指标值" : text === "年度总体目标" ? "年度总目标" : text,
    );
    expect(ids(older)).toEqual(["shanghai-2026"]);
  });

  test("not its headings alone: a form of 2023 in the words of 2026 is one of 2023", () => {
    const newer = withTexts(sheetOf("chongming-2023", true), (text) =>
      text === "年度指标值" ? "年度(/项目)指标值" : text === "年度总目标" ? "年度总体目标" : text,
    );
    expect(ids(newer)).toEqual(["chongming-2023"]);
  });
});

describe("a first level that is not printed", () => {
  const pasted = gridFromText(seedText("shanghai-2026"));
  const levels = (grid: Grid) =>
    only(readWorkbook(grid))
      .tables.get("indicators")
      ?.rows.map(({ cells }) => cells.get("level1")?.value)
      .map((value) => (value?.type === "level" ? (value.level1?.code ?? null) : undefined));

  test("is told by a second level that only it has, and by its words on the page alike", () => {
    expect(levels(pasted)?.slice(0, 2)).toEqual(["cost", "output"]);
    expect(levels(typed(pasted, { B13: "成本指标" }))).toEqual(levels(pasted));
  });

  test("is not told where the definition does not say that it may go without", () => {
    expect(levels(typed(pasted, { B14: null, C13: "数量指标" }))?.slice(0, 2)).toEqual([null, null]);
  });

  test("does not replace one that is printed above", () => {
    expect(levels(typed(pasted, { C14: "生态环境成本指标" }))?.[1]).toBe("output");
  });

  test("is said by the cell of the second level", () => {
    const [row] = only(readWorkbook(pasted)).tables.get("indicators")?.rows ?? [];
    expect(row?.cells.get("level1")).toMatchObject({ at: { row: 12, column: 1 }, sources: [{ row: 12, column: 2 }] });
  });
});

test("words that the page breaks over two lines are the same words", () => {
  const whole = gridFromText(seedText("shanghai-2026"));
  const broken = [
    "阶段性项目",
    "项目绩效目标",
    "生态环境成本指标",
    "社会效益指标",
    "可持续影响指标",
    "满意度指标",
    "服务对象满意度指标",
  ];
  const paged = withTexts(whole, (text) => (broken.includes(text) ? `${text.slice(0, 4)}\n${text.slice(4)}` : text));
  const codes = (grid: Grid) => {
    const read = only(readWorkbook(grid));
    return [fieldsOf(read)["project.nature"], read.parts[0]?.missing, rowsOf(read, "indicators")];
  };
  expect(codes(paged)).toEqual(codes(whole));
  expect(codes(paged)[0]).toBe("phased");
});

test.each(SINGLE)("half of %s is named as half of it", (id) => {
  const sheet = sheetOf(id, false);
  const labels = form(id).sheets[0]?.geometry.labels ?? [];
  const middle = labels[Math.floor(labels.length / 2)]?.area.top ?? 0;
  // Above the only headings stand a title and a year, which are no half of a form.
  const isAboveAll = labels.every(({ area, role }) => area.top >= middle || role === "title" || role === "year");
  const half = { ...sheet, merges: [], cells: sheet.cells.slice(0, middle) };
  expect(readGrid(half)).toMatchObject({ parts: [], unread: isAboveAll ? [] : [{ reason: "half", form: { id } }] });
});

describe("a form below another one, its title lost,", () => {
  const sheets = FORMS.flatMap((each) => {
    const plans = planFilledForm(each, everything(each));
    return plans.map((plan, index): [string, Grid] => [
      `${each.id} ${each.sheets[index]?.key ?? ""}`,
      gridFromPlan(plan),
    ]);
  });
  const untitled = (grid: Grid, title: number): Grid => withoutRow(grid, title);
  const titleOf = (name: string): number => {
    const [id = "", key] = name.split(" ");
    const sheet = form(id).sheets.find((each) => each.key === key);
    return sheet?.geometry.labels.find(({ role }) => role === "title")?.area.top ?? 0;
  };
  const partsOf = (grid: Grid): readonly string[] =>
    readGrid(grid).parts.map(({ form: known, sheetKey }) => `${known.id} ${sheetKey}`);
  const others = sheets.flatMap(([below, grid]) =>
    sheets.filter(([above]) => above !== below).map(([above, first]) => [below, above, grid, first] as const),
  );

  /** Without its title nothing tells of what kind a form is, but where another ends: with its table. */
  const isTold = (below: string, above: string): boolean => {
    const [[lower = ""], [upper = "", key]] = [below.split(" "), above.split(" ")];
    const tables = form(upper).sheets.find((each) => each.key === key)?.geometry.tables ?? [];
    return form(lower).kind === form(upper).kind || tables.length > 0;
  };

  test.each(others)("%s below %s: both are read", (below, above, grid, first) => {
    if (!isTold(below, above)) {
      expect(readGrid(stack([first, untitled(grid, titleOf(below))], 1))).toMatchObject({ parts: [{}], unread: [{}] });
      return;
    }
    expect(partsOf(stack([first, untitled(grid, titleOf(below))], 1))).toEqual([above, below]);
  });
});
