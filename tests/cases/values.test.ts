import { readFileSync } from "node:fs";
import path from "node:path";
import { valueAt, toDocument } from "../../src/canonical/document";
import { a1 } from "../../src/core/grid/address";
import { formsIn } from "../support/shipped-files";

/** Files as people have them: what their names, departments and choices are, and what is said of them. */

function open(name: string) {
  const bytes = readFileSync(path.join(__dirname, "../fixtures/cases", `${name}.xlsx`));
  const { forms } = formsIn(new Uint8Array(bytes));
  const [only, ...others] = forms;
  if (!only || others.length > 0) throw new Error(`${forms.length} forms in ${name}`);
  const [document] = toDocument([only.reading], { draft: false }).forms;
  if (!document) throw new Error(`no document of ${name}`);
  const said = (rule: string) =>
    only.findings
      .filter((finding) => finding.rule === rule)
      .map(({ at, expected, fix }) => [a1(at.row, at.column), expected, fix?.writes.length ?? 0]);
  return { document, findings: only.findings, said };
}

test("names and choices that a PDF's grid broke into lines", () => {
  const { document, said } = open("a1-chengguan-merged");
  expect(valueAt(document, "organisation.department")).toBe("普陀区城市管理行政执法局执法大队");
  expect(valueAt(document, "organisation.unit")).toBe("上海市普陀区城市管理行政执法局执法大队");
  expect(valueAt(document, "project.nature")).toEqual({ code: "phased", label: "阶段性项目" });
  expect(valueAt(document, "indicators")).toContainEqual(
    expect.objectContaining({ level2: { code: "satisfaction.served", label: "服务对象满意度指标" } }),
  );
  expect(valueAt(document, "goals.annual")).toMatch(/^"1\.完成年度\n任务。\n/);
  expect(said("EDGE-SPACE")).toEqual([
    ["F3", "阶段性项目", 1],
    ["C4", "普陀区城市管理行政执法局执法大队", 1],
    ["F4", "上海市普陀区城市管理行政执法局执法大队", 1],
  ]);
});

test("names with line breaks and characters that nobody sees", () => {
  const { document, said } = open("b4-rich");
  expect(valueAt(document, "organisation.department")).toBe("区民政局（本级）");
  expect(valueAt(document, "organisation.unit")).toBe("区养老服务指导中心");
  expect(valueAt(document, "project.nature")).toEqual({ code: "phased", label: "阶段性项目" });
  expect(valueAt(document, "indicators")).toContainEqual(expect.objectContaining({ name: "改建工程总成本" }));
  expect(JSON.stringify(document)).not.toMatch(/[\u200b\ufeff\r]|\\r/);
  expect(said("EDGE-SPACE")).toEqual([
    ["B4", "区民政局（本级）", 1],
    // A formula: what it gives is not for a fix to write over.
    ["E4", "区养老服务指导中心", 0],
    ["D13", "改建工程总成本", 1],
  ]);
});

test("a choice that names two of the printed ones", () => {
  const { document, findings } = open("c4-choice-3");
  expect(valueAt(document, "project.nature")).toEqual({ code: null, label: "一次性/阶段性" });
  expect(findings.map(({ rule, at, observed, expected }) => [rule, a1(at.row, at.column), observed, expected])).toEqual(
    [["CHOICE-UNKNOWN", "D3", "一次性/阶段性", "一次性项目、经常性项目、阶段性项目"]],
  );
});
