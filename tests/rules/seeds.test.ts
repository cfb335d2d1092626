import { a1 } from "../../src/core/address";
import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import type { Grid } from "../../src/core/grid";
import { stripTags } from "../../src/core/html";
import { checkForms, fundTree, progress, checkForm } from "../../src/rules";
import { gridFromText, seedText, sheetRef, withCell, withTexts } from "../support/grids";

/** The three published instances, pasted cell by cell, read by the reader: what fires is fixed. */

function formsIn(grid: Grid) {
  return assembleForms([readSheet(sheetRef("粘贴"), grid, FORMS)], FORMS);
}

function rules(grid: Grid): readonly (readonly string[])[] {
  return formsIn(grid).map((form) =>
    checkForm(form).map((finding) => `${finding.rule} ${finding.observed ?? ""}`.trim()),
  );
}

const MINHANG = gridFromText(seedText("minhang-2019"));
const CHONGMING = gridFromText(seedText("chongming-2023"));

test("minhang-2019: three targets without a comparator and nothing else", () => {
  expect(rules(MINHANG)).toEqual([
    ["TARGET-NO-COMPARATOR 100%", "TARGET-NO-COMPARATOR 90%", "TARGET-NO-COMPARATOR 90%"],
  ]);
});

test("both forms of chongming-2023: differing totals within one year, and markup in both goals", () => {
  const found = formsIn(CHONGMING).map((form) => checkForm(form).map(({ rule, field }) => `${rule} ${field}`));
  const each = ["FUND-SINGLE-YEAR funds.total", "TEXT-HTML goals.overall", "TEXT-HTML goals.annual"];
  expect(found).toEqual([each, each]);
});

test("with the tags stripped there is no TEXT-HTML", () => {
  expect(rules(withTexts(CHONGMING, stripTags)).flat()).toEqual([
    "FUND-SINGLE-YEAR 5,350,000.00",
    "FUND-SINGLE-YEAR 3,070,000.00",
  ]);
});

test("the fixes of both forms take exactly the markup away, cell by cell, across the page break too", () => {
  const fixes = formsIn(CHONGMING).flatMap((form) => checkForm(form).flatMap(({ fix }) => fix ?? []));
  expect(fixes.map(({ kind }) => kind)).toEqual(["strip-tags", "strip-tags", "strip-tags", "strip-tags"]);
  const clean = fixes
    .flatMap(({ writes }) => writes)
    .reduce(
      (grid, write) => withCell(grid, a1(write.at.row, write.at.column), "text" in write ? write.text : null),
      CHONGMING,
    );
  expect(rules(clean).flat()).toEqual(["FUND-SINGLE-YEAR 5,350,000.00", "FUND-SINGLE-YEAR 3,070,000.00"]);
  const texts = (grid: Grid) =>
    formsIn(grid).map((form) => form.fields.get("goals.annual")?.raw.replace(/<\/?p>/g, ""));
  expect(texts(clean)).toEqual(texts(CHONGMING));
});

test("none of the three has an error", () => {
  const findings = checkForms([...formsIn(MINHANG), ...formsIn(CHONGMING)]);
  expect(findings.filter(({ severity }) => severity !== "warning")).toEqual([]);
});

test("the money of the three-sheet form adds up, storey by storey", () => {
  const [form] = formsIn(MINHANG);
  const tree = form ? fundTree(form) : [];
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
    const { sections } = progress(form, checkForm(form));
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
      "indicators 7 7 0 3",
      "breakdown 2 2 0 0",
      "safeguards 5 5 0 0",
    ],
    [
      "project 2 2 0 0",
      "organisation 2 2 0 0",
      "period 2 2 0 0",
      "funds 4 6 0 1",
      "goals 2 2 0 2",
      "indicators 7 7 0 0",
    ],
    [
      "project 2 2 0 0",
      "organisation 2 2 0 0",
      "period 2 2 0 0",
      "funds 4 7 0 1",
      "goals 2 2 0 2",
      "indicators 5 5 0 0",
    ],
  ]);
});
