import type { RuleId } from "../../src/rules/finding";
import { change, found } from "../support/findings";
import { formWith, raised } from "../support/review";

/** A project of one year; targets as they are written in published forms. */
function outside(target: string, name = "下拨专项经费", end = "2023-12-31"): readonly RuleId[] {
  const spec = change(formWith([["timeliness", name, target]]), {
    fields: { "period.start": "2023-03-01", "period.end": end },
  });
  return raised(spec, ["TIME-AFTER-END", "TIME-BEFORE-START"]).map(({ rule }) => rule);
}

describe("after the project's end", () => {
  test.each<[target: string, fires: boolean]>([
    ["2024年3月前", true],
    ["2024年2月底前", true],
    ["2024年1月底前", true],
    ["2024年1月2日前", true],
    ["2024-03-31", true],
    ["2023.07-2024.01", true],
    ["2023年7月完成招标，2024年6月底完工", true],
    // In time.
    ["2023年7月前", false],
    ["2023年12月底前", false],
    ["2023年12月31日前", false],
    ["2023年3月-12月", false],
    ["2023年全年", false],
    // Before January begins is still in time.
    ["2024年1月前", false],
    ["2024年1月1日前", false],
    // The year, or the month, is not stated.
    ["12月底到位", false],
    ["第三季度前", false],
    ["每月15日前", false],
    ["2024年", false],
    ["2024年前", false],
    // Durations.
    ["≤5个工作日", false],
    ["=5年", false],
    ["及时", false],
  ])("%s: %s", (target, fires) => {
    expect(outside(target)).toEqual(fires ? ["TIME-AFTER-END"] : []);
  });

  test("a project that ends within a month: only what is surely later", () => {
    expect(outside("2023年12月", "下拨专项经费", "2023-12-15")).toEqual([]);
    expect(outside("2023年12月20日", "下拨专项经费", "2023-12-15")).toEqual(["TIME-AFTER-END"]);
  });

  test("what is due when the project is over", () => {
    expect(outside("2024年6月前", "质保金支付")).toEqual([]);
    expect(outside("2024年6月前", "竣工决算审计")).toEqual([]);
  });

  test("only in timeliness rows, and only with an end that can be read", () => {
    const elsewhere = formWith([["social", "长效管理机制建成", "2030年12月前"]]);
    expect(raised(elsewhere, ["TIME-AFTER-END"])).toEqual([]);
    expect(outside("2024年3月前", "下拨专项经费", "待定")).toEqual([]);
  });

  test("an error that names the end and both dates", () => {
    const [finding] = raised(formWith([["timeliness", "下拨经费", "2025年3月前"]]), ["TIME-AFTER-END"]);
    expect(finding).toMatchObject({ severity: "error", observed: "2025年3月前", expected: "2024-12-31" });
    expect(finding?.related).toHaveLength(2);
  });

  test("not while the dates themselves are out of order", () => {
    const spec = change(formWith([["timeliness", "下拨经费", "2025年3月前"]]), {
      fields: { "period.start": "2026-01-01" },
    });
    expect(found(spec).filter((line) => /TIME|ORDER/.test(line))).toEqual(["DATE-ORDER declaration!B5"]);
  });
});

describe("before the project's start", () => {
  test.each<[target: string, fires: boolean]>([
    ["2022年7月前", true],
    ["2023年2月底前", true],
    ["2022年1月-12月", true],
    ["2023年3月前", false],
    ["2022年10月-2023年5月", false],
    ["2022学年", false],
    ["2023年7月前", false],
  ])("%s: %s", (target, fires) => {
    expect(outside(target)).toEqual(fires ? ["TIME-BEFORE-START"] : []);
  });
});
