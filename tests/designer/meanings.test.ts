import { kindByEnding } from "../../src/designer/meanings";

test.each([
  ["主管部门及代码", "code-name"],
  ["主管部门（编码及名称）", "code-name"],
  ["预算单位(名称及代码)：", "code-name"],
  ["单位名称（编码）", "text"],
  ["主管部门（盖章及名称）", "text"],
  ["项目起止时间", "period"],
  ["执行率", "percent"],
  ["归口事项", undefined],
])("a value under %s is written as %s", (words, type) => expect(kindByEnding(words)?.value.type).toBe(type));
