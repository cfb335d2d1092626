import { inWords } from "../../src/canonical/in-words";
import type { JsonValue } from "../../src/core/json";

test.each<[JsonValue, string | null]>([
  [null, null],
  ["道路养护", "道路养护"],
  [2026, "2026"],
  [{ code: "roads", label: "交通" }, "交通"],
  [{ code: null, label: "别的" }, "别的"],
  [{ raw: "≥30公里", kind: "quantity", comparator: "≥", value: "30", unit: "公里" }, "≥30公里"],
  [{ name: "张三", phone: "13800000000" }, "张三 13800000000"],
  [{ name: "张三", phone: null }, "张三"],
  [{ code: "015001", name: "教育局" }, "015001 教育局"],
  [{ value: "1", unit: "年" }, "1 年"],
  [{ from: "2020-01", to: "2020-12" }, "2020-01 – 2020-12"],
  [["initiation", "closing"], "initiation、closing"],
  [[], null],
])("%j says %s", (value, said) => {
  expect(inWords(value)).toBe(said);
});
