import { found } from "../support/findings";
import type { FormSpec } from "../support/readings";

/** Whether a number beside a name is its code, where both are asked for: said only where it cannot be told. */

const codes = (typed: string): readonly string[] => {
  const spec: FormSpec = { form: "wuhan-qingshan-2020", fields: { "organisation.department": typed } };
  return found(spec).filter((each) => each.startsWith("CODE-"));
};

test.each(["120 急救中心", "2022 教师培训", "307001教师培训", "教师培训 307001"])("cannot be told of %s", (typed) => {
  expect(codes(typed)).toHaveLength(1);
});

test.each(["307001 临河县水利局", "[120]急救中心", "临河县水利局", "2023 年度专项办公室", "985高校", ""])(
  "is clear of %j",
  (typed) => expect(codes(typed)).toEqual([]),
);
