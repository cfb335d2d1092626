import { codeInName } from "../../src/values/code-name";

/** Numbers beside names that nothing parts, or blanks: those that may be a code, and those that are none. */

test.each([
  ["120 急救中心", "120", "急救中心"],
  ["2022 教师培训", "2022", "教师培训"],
  ["202301 教师培训", "202301", "教师培训"],
  ["219 教师培训", "219", "教师培训"],
  ["307001教师培训", "307001", "教师培训"],
  ["教师培训 307001", "307001", "教师培训"],
  ["教育局 13800000000", "13800000000", "教育局"],
])("%s may have one", (line, other, name) => expect(codeInName(line)).toEqual({ other, name }));

test.each([
  "307001 临河县水利局",
  "[307001]临河县水利局",
  "水利局",
  "2023 年度专项",
  "100 个村庄整治",
  "985高校",
  "202301教师培训",
  "12 教师培训",
  "307001",
])("%s has none, or surely one", (line) => expect(codeInName(line)).toBeNull());
