import { canonicalJson } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import { filledWorkbook } from "../../src/cli/fill/fill";
import { parseTarget } from "../../src/core/target/parse";
import { targetObject } from "../../src/values/target-json";
import { changed, seedDocument } from "./fixtures";
import { FORMS } from "../../src/forms";
import { parseDocument } from "../support/shipped";
import { formsIn } from "../support/shipped-files";

/** Values of one line in documents: older ones have breaks in them, ours never. */

const document = seedDocument("chongming-2023-1");
const f = "/forms/0";

function imported(source: unknown) {
  const result = parseDocument(JSON.stringify(source));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe("an older document", () => {
  test.each([
    [`${f}/project/name`, "党员经常性\n教育", "党员经常性教育"],
    [`${f}/organisation/department`, "Office\r\nA", "Office A"],
    [`${f}/project/category`, { code: null, label: "信息化\u200b建设类" }, { code: null, label: "信息化建设类" }],
    [`${f}/indicators/0/name`, "下拨\n经费", "下拨经费"],
    [`${f}/indicators/0/level2`, { code: null, label: "数量\n指标" }, { code: null, label: "数量指标" }],
    [
      `${f}/indicators/0/target`,
      { raw: "≥15\n个", kind: "quantity", comparator: "≥", value: "15", unit: "个" },
      { raw: "≥15个", kind: "quantity", comparator: "≥", value: "15", unit: "个" },
    ],
    [`${f}/organisation/unit`, "\u0007", null],
  ])("has its lines joined, which is said: %s", (pointer, older, line) => {
    const result = imported(changed(document, pointer, older));
    expect(result.notices).toEqual(["lines-joined"]);
    expect(result.document).toEqual(changed(document, pointer, line));
  });

  test("keeps the breaks of its texts, and nothing is said", () => {
    const older = changed(document, `${f}/goals/annual`, "一、推动\n二、覆盖");
    expect(imported(older)).toMatchObject({ document: older, notices: [] });
  });

  test("that is a draft besides says both", () => {
    const older = changed({ ...document, draft: true }, `${f}/project/name`, "甲\n乙");
    expect(imported(older).notices).toEqual(["draft", "lines-joined"]);
  });
});

describe("a target of several lines", () => {
  test.each([
    "常态化\n不少于12次",
    "15个\n20人",
    "100%\n90%",
    "3-5次\n90%以上\n及时",
    "及时\n≥15次和20场\n优良",
    "走访15户\n慰问30人",
    "200\n人次",
    "不少于\n12次",
  ])("is exported on one line, and again the same after import: %j", async (typed) => {
    const target = parseTarget(typed);
    if (!target) throw new Error("blank");
    const exported = changed(document, `${f}/indicators/0/target`, targetObject(target));
    expect(JSON.stringify(exported)).not.toContain("\\n人");
    const result = imported(exported);
    expect(result.notices).toEqual([]);
    const { bytes, differing } = await filledWorkbook(result.document, FORMS);
    expect(differing).toEqual([]);
    const readings = formsIn(bytes).forms.map(({ reading }) => reading);
    expect(canonicalJson(toDocument(readings, { draft: false }))).toBe(canonicalJson(imported(exported).document));
  });
});

test("no line of an export has a break, markup or not", async () => {
  const html = changed(document, `${f}/organisation/unit`, "<p>组织部</p> <p>二科</p>");
  const { bytes } = await filledWorkbook(imported(html).document, FORMS);
  const [form] = toDocument(
    formsIn(bytes).forms.map(({ reading }) => reading),
    { draft: false },
  ).forms;
  expect(form?.["organisation"]).toMatchObject({ unit: "<p>组织部</p> <p>二科</p>" });
});
