import { remembered } from "../../src/core/remembered";

const texts = (count: number) => Array.from({ length: count }, (_, index) => `第${index}段文字`);

function counted(most: number) {
  const worked: string[] = [];
  const workedThrough = remembered(
    (text) => {
      worked.push(text);
      return text.length === 0 ? null : text;
    },
    { shortest: 0, most },
  );
  return { worked, workedThrough };
}

test("the same text is worked through once, one of which nothing comes too", () => {
  const { worked, workedThrough } = counted(4);
  expect(["", "甲", "", "甲"].map(workedThrough)).toEqual([null, "甲", null, "甲"]);
  expect(worked).toEqual(["", "甲"]);
});

test("of many texts the last half is kept, and no more than all that may be", () => {
  const { worked, workedThrough } = counted(100);
  const all = texts(1000);
  all.forEach(workedThrough);
  worked.length = 0;
  all.slice(-50).forEach(workedThrough);
  expect(worked).toEqual([]);
  all.slice(0, 900).forEach(workedThrough);
  expect(worked).toEqual(all.slice(0, 900));
});

test("a text that is met again and again stays, however many others come by", () => {
  const { worked, workedThrough } = counted(10);
  for (const text of texts(1000)) ["绩效目标", text].forEach(workedThrough);
  expect(worked.filter((text) => text === "绩效目标")).toHaveLength(1);
});
