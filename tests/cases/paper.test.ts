import { readFileSync } from "node:fs";
import path from "node:path";
import { toDocument } from "../../src/canonical/document";
import { a1 } from "../../src/core/grid/address";
import { formsIn } from "../support/shipped-files";

/** Pages, merged cells, strays and columns as files have them: what is a row of the table, and what is said of the rest. */

function open(name: string) {
  const bytes = readFileSync(path.join(__dirname, "../fixtures/cases", `${name}.xlsx`));
  const { forms, sheetFindings } = formsIn(new Uint8Array(bytes));
  const [only] = forms;
  const [document] = only ? toDocument([only.reading], { draft: true }).forms : [];
  const said = (only?.findings ?? []).map(({ rule, at }) => `${rule} ${a1(at.row, at.column)}`);
  return {
    forms: forms.length,
    document,
    said,
    of: (...rules: readonly string[]) => said.filter((each) => rules.includes(each.split(" ")[0] ?? "")),
    errors: (only?.findings ?? []).flatMap(({ rule, severity }) => (severity === "error" ? [rule] : [])),
    unread: sheetFindings.map(({ rule, at, form }) => [rule, a1(at.row, at.column), form]),
    indicators: (only?.reading.tables.get("indicators")?.rows ?? []).filter(({ index }) => index !== null),
  };
}

function levels({ indicators }: ReturnType<typeof open>) {
  return indicators.map(({ cells }) => {
    const [level1, level2] = ["level1", "level2"].map((key) => cells.get(key)?.value);
    const code = level2?.type === "level" ? level2.level2?.code : undefined;
    return [level1?.type === "level" ? level1.level1?.code : undefined, code, cells.get("name")?.raw];
  });
}

test.each([
  ["a3-jianguanwei-two-pages", 9],
  ["c3-noside-16", 8],
  ["c2-repeat-mof-title", 8],
])("%s: what a page prints again is no row, and the rows below it stand under their levels", (name, rows) => {
  const read = open(name);
  expect({ forms: read.forms, errors: read.errors, unread: read.unread }).toEqual({ forms: 1, errors: [], unread: [] });
  expect(read.indicators).toHaveLength(rows);
  expect(levels(read).every(([level1, level2]) => level1 !== undefined && level2 !== undefined)).toBe(true);
  expect(read.of("CELL-UNREAD")).toEqual([]);
});

test("b10: the level that is seen counts, and what the merged cell hides is said", () => {
  const read = open("b10-c18-diff");
  expect(levels(read).slice(2, 5)).toEqual([
    ["output", "output.quantity", "改建中心数量"],
    ["output", "output.quantity", "新增日间照护床位"],
    ["output", "output.quality", "竣工验收合格率"],
  ]);
  expect(read.of("CELL-UNREAD")).toEqual(["CELL-UNREAD C18"]);
});

test("b11: two strays in one column are both named", () => {
  expect(open("b11-f7-f20").of("CELL-UNREAD")).toEqual(["CELL-UNREAD F7", "CELL-UNREAD F20"]);
});

test("c1: a row far below the table is none of it, and each of its cells is said", () => {
  const read = open("c1-far-row-nolevel");
  expect(read.indicators).toHaveLength(8);
  expect(read.of("CELL-UNREAD")).toEqual(["CELL-UNREAD D51", "CELL-UNREAD G51"]);
});

test("04: another office's layout is not read as one that is known", () => {
  expect(open("04-filled")).toMatchObject({ forms: 0, unread: [["FORM-UNREAD", "A1", null]] });
});

test.each([
  ["hy-selfeval-oldtitle", ["COLUMN-UNKNOWN F12", "COLUMN-UNKNOWN G12", "COLUMN-UNKNOWN H12"]],
  ["hy-lastyear", ["COLUMN-UNKNOWN E13", "COLUMN-UNKNOWN F13"]],
  ["hy-halves", ["COLUMN-UNKNOWN H12", "CELL-UNREAD F12", "CELL-UNREAD G12"]],
  ["hy-split", ["COLUMN-UNKNOWN E12", "COLUMN-UNKNOWN G12"]],
])("%s: columns that no form knows are an error where they speak of targets", (name, expected) => {
  const read = open(name);
  expect(read.of("COLUMN-UNKNOWN", "CELL-UNREAD")).toEqual(expected);
  expect(read.indicators).toHaveLength(6);
});

test("hy-points: levels with their points are the levels", () => {
  const { said, document } = open("hy-points");
  expect(said).toEqual([]);
  expect(document?.["indicators"]).toContainEqual({
    level1: { code: "output", label: "产出指标" },
    level2: { code: "output.quantity", label: "数量指标" },
    name: "养护道路里程",
    target: { raw: "≥10公里", kind: "quantity", comparator: "≥", value: "10", unit: "公里" },
  });
});
