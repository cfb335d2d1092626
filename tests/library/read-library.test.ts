import { joined } from "../../src/library/joined";
import { LIBRARY_SCHEMA } from "../../src/library/own";
import { readLibrary } from "../../src/library/read-library";

const ONE = { level: "output.quantity", name: "走访户数", comparator: "≥", unit: "户", count: 3 };

function read(indicators: readonly unknown[], schema: string = LIBRARY_SCHEMA) {
  return readLibrary(JSON.stringify({ schema, indicators }));
}

test("what jixiao library has written is read, and what was written like it by hand", () => {
  expect(read([ONE, { ...ONE, name: " 人均\n成本 ", comparator: "前", unit: null, count: undefined }])).toEqual([
    { level: "output.quantity", name: "走访户数", comparator: "≥", unit: "户", sector: null, words: [] },
    { level: "output.quantity", name: "人均 成本", comparator: "前", unit: null, sector: null, words: [] },
  ]);
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["another document", JSON.stringify({ schema: "jixiao/1", forms: [] })],
])("%s is none", (_what, text) => expect(readLibrary(text)).toBeNull());

test.each([
  ["without a name", { ...ONE, name: " " }],
  ["with a name as long as a story", { ...ONE, name: "长".repeat(201) }],
  ["with a comparator of its own", { ...ONE, comparator: "约" }],
  ["with a level that no form can have", { ...ONE, level: "<b>" }],
  ["with a number for a unit", { ...ONE, unit: 3 }],
])("an indicator %s makes it none", (_what, indicator) => expect(read([ONE, indicator])).toBeNull());

test("of several libraries the first one's indicator stays, whatever its width", () => {
  const [one] = read([ONE]) ?? [];
  const [same, other] =
    read([
      { ...ONE, name: "走访 户数", unit: "个" },
      { ...ONE, level: "output.quality" },
    ]) ?? [];
  if (!one || !same || !other) throw new Error("not read");
  expect(joined([[one], [same, other]])).toEqual([one, other]);
  expect(joined([[{ ...one, level: "output.cost" }], [{ ...one, level: "cost.economic" }]])).toHaveLength(1);
});
