import { a1 } from "../../src/core/grid/address";
import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import type { Grid } from "../../src/core/grid/grid";
import { stripTags } from "../../src/core/text/html";
import { checkedOf, fundTree, progress } from "../../src/rules";
import { gridFromText, seedText, sheetRef, withCell, withTexts } from "../support/grids";
import { checkForm, checkForms } from "../support/findings";

/** The published instances, pasted cell by cell, read by the reader: what fires is fixed. */

function formsIn(grid: Grid) {
  return assembleForms([readSheet(sheetRef("粘贴"), grid, FORMS)], FORMS);
}

/** `TARGET-NO-COMPARATOR E49 90%` */
function findings(grid: Grid): readonly (readonly string[])[] {
  return formsIn(grid).map((form) =>
    checkForm(form)
      .map(({ rule, at, observed }) => `${rule} ${a1(at.row, at.column)} ${observed?.slice(0, 12) ?? ""}`.trim())
      .sort(),
  );
}

const MINHANG = gridFromText(seedText("minhang-2019"));
const CHONGMING = gridFromText(seedText("chongming-2023"));
const SHANGHAI = gridFromText(seedText("shanghai-2026"));

/** In which a form does not agree with itself or is not whole; and what reviewers send forms back for. */
interface Expected {
  readonly paper: readonly string[];
  readonly review: readonly string[];
}

const ON_MINHANG: Expected = {
  paper: ["TARGET-NO-COMPARATOR E48 100%", "TARGET-NO-COMPARATOR E53 90%", "TARGET-NO-COMPARATOR E54 90%"],
  // 及时率 and 知晓率 have words where a percentage is meant; 骨干人员激励度 may be words.
  // And 项目预算编制管理办法 stands three times.
  review: ["DUPLICATE-ROW B67 3", "RATE-QUALITATIVE E50 及时", "RATE-QUALITATIVE E51 提高"],
};

const ON_CHONGMING: readonly Expected[] = [
  {
    paper: [
      "FUND-SINGLE-YEAR C10 5,350,000.00",
      "TEXT-HTML B16 <p>一、目的和效果：全",
      "TEXT-HTML C16 <p>一、目的和效果：全",
    ],
    // Two goals of 935 characters that are one, and say 2023年5月份 of what the indicator dates 2023年7月前.
    review: [
      "GOAL-LONG B16 2,763 / 935",
      "GOAL-LONG C16 2,771 / 939",
      "GOAL-REPEATED C16",
      "GOAL-TARGET-DIFFERS E24 2023年7月前",
      "SATISFACTION-QUALITATIVE E30 提升",
    ],
  },
  {
    paper: [
      "FUND-SINGLE-YEAR C39 3,070,000.00",
      "TEXT-HTML B44 <p>一、目的和效果：保",
      "TEXT-HTML D44 <p>一、目的和效果：保",
    ],
    // Four of its five targets are words: 常态化, 及时, 增强, 提升.
    review: ["GOAL-REPEATED D44", "QUANT-RATIO E47 4", "TIME-VAGUE E48 及时", "SATISFACTION-QUALITATIVE E54 提升"],
  },
];

const ON_SHANGHAI: Expected = {
  paper: ["TARGET-NO-COMPARATOR E14 985米"],
  // Six of its nine targets are words, a cost (可控) and a time (及时) among them.
  review: ["QUANT-RATIO E17 6", "TARGET-QUALITATIVE E13 可控", "TIME-VAGUE E16 及时"],
};

function all({ paper, review }: Expected): readonly string[] {
  return [...paper, ...review].sort();
}

function withoutMarkup(expected: Expected): readonly string[] {
  return all(expected).filter((line) => !line.startsWith("TEXT-HTML"));
}

test("minhang-2019: exactly these fire", () => {
  expect(findings(MINHANG)).toEqual([all(ON_MINHANG)]);
});

test("both forms of chongming-2023: exactly these fire", () => {
  expect(findings(CHONGMING)).toEqual(ON_CHONGMING.map(all));
});

test("shanghai-2026: exactly these fire", () => {
  expect(findings(SHANGHAI)).toEqual([all(ON_SHANGHAI)]);
});

test("with the tags stripped there is no TEXT-HTML", () => {
  expect(findings(withTexts(CHONGMING, stripTags))).toEqual(ON_CHONGMING.map(withoutMarkup));
});

test("the fixes of both forms take exactly the markup away, cell by cell, across the page break too", () => {
  const fixes = formsIn(CHONGMING)
    .flatMap(checkForm)
    .flatMap(({ rule, fix }) => (rule === "TEXT-HTML" && fix ? [fix] : []));
  expect(fixes.map(({ kind }) => kind)).toEqual(["strip-tags", "strip-tags", "strip-tags", "strip-tags"]);
  const clean = fixes
    .flatMap(({ writes }) => writes)
    .reduce(
      (grid, write) => withCell(grid, a1(write.at.row, write.at.column), "text" in write ? write.text : null),
      CHONGMING,
    );
  expect(findings(clean)).toEqual(ON_CHONGMING.map(withoutMarkup));
  const texts = (grid: Grid) =>
    formsIn(grid).map((form) => form.fields.get("goals.annual")?.raw.replace(/<\/?p>/g, ""));
  expect(texts(clean)).toEqual(texts(CHONGMING));
});

test("none of them has an error", () => {
  const found = checkForms([MINHANG, CHONGMING, SHANGHAI].flatMap(formsIn));
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the money of the three-sheet form adds up, storey by storey", () => {
  const [form] = formsIn(MINHANG);
  const tree = form ? fundTree(checkedOf(form)) : [];
  const outline = (nodes: typeof tree, depth = 0): readonly string[] =>
    nodes.flatMap((node) => [
      `${"  ".repeat(depth)}${node.label} ${node.declared} ${node.state}`,
      ...outline(node.children, depth + 1),
    ]);
  expect(outline(tree)).toEqual([
    "一、项目总预算 244,800.00 ok",
    "二、当年预算 244,800.00 ok",
    "  （一）财政拨款 244,800.00 ok",
    "    1. 本级财政拨款 0.00 ok",
    "    2. 本级财政安排 244,800.00 ok",
    "    3. 下级财政配套 0.00 ok",
    "  （二）其他资金 0.00 ok",
    "金额合计 244,800.00 ok",
    "  慰问费 244,800.00 ok",
  ]);
});

test("the published forms are filled but for what they leave blank", () => {
  const counts = [...formsIn(MINHANG), ...formsIn(CHONGMING)].map((form) => {
    const { sections } = progress(checkedOf(form), checkForm(form));
    return sections.map(({ key, filled, total, requiredOpen, warnings }) =>
      [key, filled, total, requiredOpen, warnings].join(" "),
    );
  });
  expect(counts).toEqual([
    [
      "organisation 1 1 0 0",
      "project 2 2 0 0",
      "contacts 3 3 0 0",
      "period 2 2 0 0",
      "narrative 7 7 0 0",
      "funds 7 7 0 0",
      "goals 2 2 0 0",
      "signoff 3 3 0 0",
      "indicators 7 7 0 5",
      "breakdown 2 2 0 0",
      "safeguards 5 5 0 1",
    ],
    [
      "project 2 2 0 0",
      "organisation 2 2 0 0",
      "period 2 2 0 0",
      "funds 4 6 0 1",
      "goals 2 2 0 4",
      "indicators 7 7 0 2",
    ],
    [
      "project 2 2 0 0",
      "organisation 2 2 0 0",
      "period 2 2 0 0",
      "funds 4 7 0 1",
      "goals 2 2 0 2",
      "indicators 5 5 0 3",
    ],
  ]);
});
