import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTarget } from "../../../src/core/target/parse";
import type { Target } from "../../../src/core/target/target";

/** Targets of published forms with their labels: what the parser must know before anything else. */
interface Row {
  readonly raw: string;
  readonly kind: string;
  readonly comparator: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
}

const rows: readonly Row[] = readFileSync(join(__dirname, "../../fixtures/targets.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => {
    const [raw = "", kind = "", comparator = "", value = "", unit = "", note = ""] = line.split("\t");
    return { raw, kind, comparator, value, unit, note };
  });

/** The rows whose labels are words in the note. */
// prettier-ignore
const NOTED: ReadonlyMap<string, object> = new Map<string, object>([
  ["90%-95%", { min: "90", max: "95", unit: "%" }],
  ["80～90", { min: "80", max: "90", unit: null }],
  ["3-5次", { min: "3", max: "5", unit: "次" }],
  ["≥2次/年", { comparator: "≥", value: "2", unit: "次/年" }],
  ["９０％", { comparator: null, value: "90", unit: "%" }],
  ["0起", { comparator: null, value: "0", unit: "起" }],
  ["前3名", { parts: [part("3名", "3", "名")] }],
  ["第三季度前", { comparator: "≤", due: null }],
  ["每月15日前", { comparator: "≤", due: null }],
  ["5个工作日内", { comparator: "≤", value: "5", unit: "个工作日" }],
  ["同比增长5%", { parts: [part("5%", "5", "%")] }],
  ["较上年下降3个百分点", { parts: [part("3个百分点", "3", "个百分点")] }],
  ["90%左右", { parts: [part("90%", "90", "%")] }],
  ["约200人", { parts: [part("200人", "200", "人")] }],
  ["常态化,不少于12 次", { parts: [{ raw: "常态化", kind: "qualitative" }, { ...part("不少于12 次", "12", "次"), comparator: "≥" }] }],
  ["暂定量按15次作业且总航时不少于30小时测算", {
    parts: [part("15次", "15", "次"), { ...part("不少于30小时", "30", "小时"), comparator: "≥" }],
  }],
  ["严格按照预算标准1000元/人给补助对象兑付补助", { parts: [part("1000元/人", "1000", "元/人")] }],
]);

function part(raw: string, value: string, unit: string): Target {
  return { raw, kind: "quantity", comparator: null, value, unit };
}

function expected(row: Row): object | null {
  const { raw, kind } = row;
  const stated = (text: string): string | null => (text === "" ? null : text);
  if (kind === "blank") return null;
  const noted = NOTED.get(raw);
  if (noted) return { raw, kind, ...noted };
  switch (kind) {
    case "quantity":
      return { raw, kind, comparator: stated(row.comparator), value: row.value, unit: stated(row.unit) };
    case "deadline":
      // Where the year is missing, the label says what is stated; the due date stays open.
      return {
        raw,
        kind,
        comparator: stated(row.comparator),
        due: row.note === "year missing" ? null : stated(row.value),
      };
    case "period": {
      const [from, to] = row.value.split("/");
      return { raw, kind, from, to };
    }
    default:
      return { raw, kind };
  }
}

test.each(rows.map((row) => [row.raw === "" ? "(blank)" : row.raw, row] as const))("%s", (_, row) =>
  expect(parseTarget(row.raw)).toEqual(expected(row)),
);

test("the table is there, with every kind of target in it", () => {
  expect(rows.length).toBeGreaterThan(80);
  expect(new Set(rows.map((row) => row.kind)).size).toBe(9);
});
