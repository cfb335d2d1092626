import { outlineOf } from "../../src/rules/outline";
import type { JsonObject } from "../../src/canonical/json";
import { ofPaper } from "../support/review-rules";
import { cellsByPath, edit, shownFindings, without, type Edit } from "./support/form-on-screen";
import { closeBrowser, openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { importJson } from "./support/pane";
import { SEEDS, type Seed } from "./support/seeds";

/**
 * The three published forms, each with one thing broken at a time through the grid and taken back again. Every edit
 * costs one read and no write.
 */

/** One edit, what is found because of it, and what is no longer found. Places are paths of the JSON or `sheet!cell`. */
interface Break {
  readonly what: string;
  readonly at: string;
  readonly edit: Edit;
  readonly found: readonly string[];
  readonly gone?: readonly string[];
}

const type = (text: string): Edit => ({ type: text });
const paste = (text: string): Edit => ({ paste: text });

/** Of the minhang form: cells without a path in the JSON. */
const OVERVIEW = "项目总体情况";
const TARGETS = "绩效目标";
const SAFEGUARDS = "制度保障";

const MINHANG: readonly Break[] = [
  { what: "二、当年预算 is no sum", at: "funds.annual", edit: type("244801"), found: ["FUND-ANNUAL-SUM funds.annual"] },
  {
    what: "（一）财政拨款 is no sum",
    at: "funds.annualFiscal",
    edit: type("244000"),
    found: ["FUND-FISCAL-SUM funds.annualFiscal"],
  },
  {
    what: "一、项目总预算 is less than this year's",
    at: "funds.total",
    edit: type("200000"),
    found: ["FUND-ANNUAL-OVER-TOTAL funds.annual"],
  },
  {
    what: "a project of one year has money left",
    at: "funds.total",
    edit: type("300000"),
    found: ["FUND-SINGLE-YEAR funds.total"],
  },
  {
    what: "明细金额 is no product",
    at: "breakdown[0].amount",
    edit: type("244000"),
    found: ["ITEM-PRODUCT breakdown[0].amount"],
  },
  { what: "金额合计 is no sum", at: "breakdownTotal", edit: type("244000"), found: ["ITEM-SUM breakdownTotal"] },
  {
    what: "单价 changes the breakdown",
    at: "breakdown[0].unitPrice",
    edit: type("200000"),
    found: ["ITEM-TOTAL-ANNUAL breakdownTotal"],
  },
  {
    what: "数量 changes the breakdown",
    at: "breakdown[0].quantity",
    edit: type("2"),
    found: ["ITEM-TOTAL-ANNUAL breakdownTotal"],
  },
  {
    what: "an amount is words",
    at: "funds.annualFiscalMatched",
    edit: paste("未定"),
    found: ["AMOUNT-UNREADABLE funds.annualFiscalMatched"],
  },
  {
    what: "an amount is below nothing",
    at: "funds.annualOther",
    edit: paste("-1"),
    found: ["AMOUNT-NEGATIVE funds.annualOther", "FUND-SINGLE-YEAR funds.total", "ITEM-TOTAL-ANNUAL breakdownTotal"],
  },
  {
    what: "an amount goes beyond the cent",
    at: "funds.annualFiscalGranted",
    edit: type("0.001"),
    found: ["AMOUNT-PRECISION funds.annualFiscalGranted"],
  },
  { what: "start after end", at: "period.start", edit: type("2020年1月1日"), found: ["DATE-ORDER period.start"] },
  {
    what: "a date that there is not",
    at: "period.start",
    edit: type("2019年13月1日"),
    found: ["DATE-UNREADABLE period.start"],
  },
  {
    what: "two kinds of project ticked",
    at: "project.category",
    edit: type("☑一次性项目 ☑经常性项目 ☐中期预算试点项目"),
    found: ["CATEGORY-MANY project.category"],
  },
  {
    what: "the targets' sheet names another project",
    at: `${TARGETS}!B3`,
    edit: type("走访慰问"),
    found: [`SHEET-NAME-DIFFERS ${TARGETS}!B3`],
  },
  {
    what: "the safeguards' sheet names another project",
    at: `${SAFEGUARDS}!B3`,
    edit: type("走访慰问"),
    found: [`SHEET-NAME-DIFFERS ${SAFEGUARDS}!B3`],
  },
  {
    what: "the safeguards' sheet names no project",
    at: `${SAFEGUARDS}!B3`,
    edit: "delete",
    found: [`FIELD-REQUIRED ${SAFEGUARDS}!B3`],
  },
  {
    what: "the targets' sheet is of another year",
    at: `${TARGETS}!A2`,
    edit: type("（2020年）"),
    found: [`SHEET-YEAR-DIFFERS ${TARGETS}!A2`],
  },
  {
    what: "the first sheet is of another year",
    at: "fiscalYear",
    edit: type("（2020年）"),
    found: ["YEAR-OUTSIDE fiscalYear", `SHEET-YEAR-DIFFERS ${TARGETS}!A2`, `SHEET-YEAR-DIFFERS ${SAFEGUARDS}!A2`],
  },
  { what: "a label is deleted", at: `${OVERVIEW}!A7`, edit: "delete", found: [`LABEL-MISSING ${OVERVIEW}!A7`] },
  {
    what: "a column's heading is deleted",
    at: `${TARGETS}!E5`,
    edit: "delete",
    found: [`LABEL-MISSING ${TARGETS}!E5`],
  },
  { what: "a sum's label is deleted", at: `${TARGETS}!A19`, edit: "delete", found: [`LABEL-MISSING ${TARGETS}!A19`] },
  {
    what: "a second level belongs elsewhere",
    at: `${TARGETS}!C7`,
    edit: paste("社会效益"),
    found: ["LEVEL-UNKNOWN indicators[1].target"],
  },
  {
    what: "a target is still to be set",
    at: "indicators[1].target",
    edit: type("≥**%"),
    found: ["TARGET-PLACEHOLDER indicators[1].target"],
  },
  {
    what: "a target lacks its value",
    at: "indicators[1].target",
    edit: type("≧%"),
    found: ["TARGET-INCOMPLETE indicators[1].target"],
  },
  {
    what: "a target cannot be read",
    at: "indicators[1].target",
    edit: type("二100%"),
    found: ["TARGET-MALFORMED indicators[1].target"],
  },
  {
    what: "a target lacks its unit",
    at: "indicators[1].target",
    edit: type("=220"),
    found: ["TARGET-NO-UNIT indicators[1].target"],
  },
  {
    what: "a target lacks its comparator",
    at: "indicators[1].target",
    edit: type("100%"),
    found: ["TARGET-NO-COMPARATOR indicators[1].target"],
  },
  {
    what: "a name is still to be set",
    at: "indicators[1].name",
    edit: type("质量合格率XX"),
    found: ["NAME-PLACEHOLDER indicators[1].name"],
  },
  {
    what: "markup in a note",
    at: "indicators[3].note",
    edit: type("<b>历年经验</b>"),
    found: ["TEXT-HTML indicators[3].note"],
  },
  {
    what: "words of the template left in",
    at: "narrative.otherMatters",
    edit: type("（100字以内）"),
    found: ["TEXT-TEMPLATE narrative.otherMatters"],
  },
  ...missingLevel("产出目标", `${TARGETS}!D6:E8`, `${TARGETS}!B6`, {
    gone: ["TARGET-NO-COMPARATOR indicators[0].target"],
    note: `${TARGETS}!F6`,
  }),
  ...missingLevel("效果目标", `${TARGETS}!D9:E10`, `${TARGETS}!B9`, { note: `${TARGETS}!F9` }),
  ...missingLevel("影响力目标", `${TARGETS}!D11:E12`, `${TARGETS}!B11`, {
    gone: ["TARGET-NO-COMPARATOR indicators[5].target", "TARGET-NO-COMPARATOR indicators[6].target"],
    note: `${TARGETS}!F11`,
  }),
];

const DECLARATION = "绩效目标申报表";
const SINGLE_YEAR = ["FUND-SINGLE-YEAR funds.total"];

/** What can be broken alike in both forms of 2023. */
const CHONGMING: readonly Break[] = [
  { what: "项目资金总额 is no sum", at: "funds.total", edit: type("6000000"), found: ["FUND-TOTAL-SUM funds.total"] },
  {
    what: "年度资金申请总额 is no sum",
    at: "funds.annual",
    edit: type("1000000"),
    found: ["FUND-ANNUAL-SUM funds.annual"],
  },
  {
    what: "this year's money exceeds the whole",
    at: "funds.annualFiscal",
    edit: type("6000000"),
    found: ["FUND-ANNUAL-OVER-TOTAL funds.annual"],
    gone: SINGLE_YEAR,
  },
];

/** Said of the first form of 2023. */
const CHONGMING_FIRST: readonly Break[] = [
  ...CHONGMING,
  {
    what: "an amount is words",
    at: "funds.annualOther",
    edit: paste("未定"),
    found: ["AMOUNT-UNREADABLE funds.annualOther"],
  },
  {
    what: "an amount is below nothing",
    at: "funds.totalOther",
    edit: paste("-1"),
    found: ["AMOUNT-NEGATIVE funds.totalOther"],
  },
  {
    what: "an amount goes beyond the cent",
    at: "funds.annualCarryOver",
    edit: type("0.001"),
    found: ["AMOUNT-PRECISION funds.annualCarryOver"],
  },
  {
    what: "the printed unit is deleted",
    at: "printedUnit",
    edit: paste("项目资金"),
    found: ["UNIT-UNKNOWN printedUnit"],
    gone: SINGLE_YEAR,
  },
  {
    what: "start after end",
    at: "period.start",
    edit: type("2024年1月1日"),
    found: ["DATE-ORDER period.start"],
    gone: SINGLE_YEAR,
  },
  {
    what: "a date that there is not",
    at: "period.end",
    edit: type("2023年2月30日"),
    found: ["DATE-UNREADABLE period.end"],
    gone: SINGLE_YEAR,
  },
  {
    what: "the form is of another year",
    at: "fiscalYear",
    edit: type("（2024年度）"),
    found: ["YEAR-OUTSIDE fiscalYear"],
    gone: SINGLE_YEAR,
  },
  {
    what: "the goal's years are not the project's",
    at: "period.start",
    edit: type("2022年1月1日"),
    found: ["YEAR-SPAN goals.overallSpan.from"],
    gone: SINGLE_YEAR,
  },
  {
    what: "a label is deleted",
    at: `${DECLARATION}!A5`,
    edit: "delete",
    found: [`LABEL-MISSING ${DECLARATION}!A5`],
    gone: SINGLE_YEAR,
  },
  {
    what: "a side label is deleted",
    at: `${DECLARATION}!A10`,
    edit: "delete",
    found: [`LABEL-MISSING ${DECLARATION}!A10`],
  },
  {
    what: "a second level of two rows belongs elsewhere",
    at: `${DECLARATION}!C19`,
    edit: paste("可持续影响指标"),
    found: ["LEVEL-UNKNOWN indicators[0].target", "LEVEL-UNKNOWN indicators[1].target"],
  },
  {
    what: "a target is still to be set",
    at: "indicators[0].target",
    edit: type("≥**个"),
    found: ["TARGET-PLACEHOLDER indicators[0].target"],
  },
  {
    what: "a target lacks its value",
    at: "indicators[0].target",
    edit: type("≧%"),
    found: ["TARGET-INCOMPLETE indicators[0].target"],
  },
  {
    what: "a target cannot be read",
    at: "indicators[0].target",
    edit: type("二100%"),
    found: ["TARGET-MALFORMED indicators[0].target"],
  },
  {
    what: "a name is still to be set",
    at: "indicators[0].name",
    edit: type("**覆盖乡镇数"),
    found: ["NAME-PLACEHOLDER indicators[0].name"],
  },
  {
    what: "a name is nothing but spaces",
    at: "project.name",
    edit: type("　 "),
    found: ["FIELD-REQUIRED project.name"],
  },
  ...missingLevel("产出指标", `${DECLARATION}!D19:E23`, `${DECLARATION}!B19`),
  ...missingLevel("效益指标", `${DECLARATION}!D25:E28`, `${DECLARATION}!B25`),
  ...missingLevel("满意度指标", `${DECLARATION}!D29:E29`, `${DECLARATION}!B29`),
];

const CHONGMING_SECOND: readonly Break[] = [
  ...CHONGMING,
  ...missingLevel("产出指标", `${DECLARATION}!D13:E16`, `${DECLARATION}!B13`),
  ...missingLevel("效益指标", `${DECLARATION}!D17:E20`, `${DECLARATION}!B17`),
  ...missingLevel("满意度指标", `${DECLARATION}!D21:E21`, `${DECLARATION}!B21`),
];

const BREAKS: Readonly<Record<string, readonly Break[]>> = {
  "minhang-2019": MINHANG,
  "chongming-2023-1": CHONGMING_FIRST,
  "chongming-2023-2": CHONGMING_SECOND,
};

afterAll(closeBrowser);

describe.each(SEEDS)("$name", (seed) => {
  let open: OpenWorkbench;
  let cellOf: (path: string) => string;
  let baseline: readonly string[];

  beforeAll(async () => {
    open = await openWorkbench();
    await importJson(open, `${seed.name}.json`, JSON.stringify(seed.document));
    cellOf = await cellsByPath(open);
    baseline = ofPaper(await shownFindings(open));
    await open.workbench.stats();
  });

  afterAll(() => open.close());

  it("is right as a paper but for what the contract says", () => {
    expect(baseline.map((line) => line.split(" ")[0]).sort()).toEqual([...ofPaper(seed.findings)].sort());
  });

  const resolve = (lines: readonly string[]): readonly string[] =>
    lines
      .map((line) => {
        const [rule, at = ""] = line.split(" ");
        return `${rule} ${at.includes("!") ? at : cellOf(at)}`;
      })
      .sort();

  it.each([...(BREAKS[seed.name] ?? []), ...eachRequired(seed), ...eachIndicator(seed)])(
    "$what: $found",
    async ({ at, edit: change, found, gone = [] }) => {
      await edit(open, at.includes("!") ? at : cellOf(at), change);
      const now = ofPaper(await shownFindings(open));
      const { reads, writes } = await open.workbench.stats();
      await open.workbench.undo();
      const after = ofPaper(await shownFindings(open));
      await open.workbench.stats();
      expect({ found: without(now, baseline), gone: without(baseline, now) }).toEqual({
        found: resolve(found),
        gone: resolve(gone),
      });
      expect({ reads, writes }).toEqual({ reads: 1, writes: 0 });
      expect(after).toEqual(baseline);
    },
  );
});

/** Every row of a required first level cleared; a note that was beside an indicator is then beside none. */
function missingLevel(
  label: string,
  rows: string,
  printed: string,
  { gone = [], note }: { gone?: readonly string[]; note?: string } = {},
): readonly Break[] {
  const found = [`LEVEL1-MISSING ${printed}`, ...(note === undefined ? [] : [`CELL-UNREAD ${note}`])];
  return [{ what: `no indicator under ${label}`, at: rows, edit: "delete", found, gone }];
}

/** Each required field deleted. What stood there cannot be wrong any more, and what rests on it cannot be told. */
function eachRequired({ name, form }: Seed): readonly Break[] {
  const singleYear = name === "minhang-2019" ? [] : SINGLE_YEAR;
  return outlineOf(form).fields.flatMap(({ path, definition }) => {
    if (definition.required !== true) return [];
    const gone = path.startsWith("goals.") && name !== "minhang-2019" ? [`TEXT-HTML ${path}`] : [];
    const rests = path.startsWith("funds.") || path.startsWith("period.") ? singleYear : [];
    return [
      {
        what: `${path} is deleted`,
        at: path,
        edit: "delete" as const,
        found: [`FIELD-REQUIRED ${path}`],
        gone: [...gone, ...rests],
      },
    ];
  });
}

/** Each indicator without its target, then without its name. */
function eachIndicator({ content }: Seed): readonly Break[] {
  return (content["indicators"] as readonly JsonObject[]).flatMap(({ target }, index) => {
    const { kind, comparator } = target as JsonObject;
    const [targetAt, nameAt] = [`indicators[${index}].target`, `indicators[${index}].name`];
    const gone = kind === "quantity" && comparator === null ? [`TARGET-NO-COMPARATOR ${targetAt}`] : [];
    return [
      {
        what: `indicator ${index + 1} has no target`,
        at: targetAt,
        edit: "delete" as const,
        found: [`ROW-NO-TARGET ${targetAt}`],
        gone,
      },
      {
        what: `indicator ${index + 1} has no name`,
        at: nameAt,
        edit: "delete" as const,
        found: [`ROW-NO-NAME ${nameAt}`],
      },
    ];
  });
}
