import type { FoundIndicator } from "../../src/library/found";
import { asLibrary, ownIndicators } from "../../src/library/own";
import { suggest } from "../../src/library/suggest";

function found(
  level: string,
  name: string,
  comparator: FoundIndicator["comparator"],
  unit: string | null,
): FoundIndicator {
  return { level, name, comparator, unit };
}

const FOUND = [
  found("output.quantity", "走访户数", "≥", "户"),
  found("output.quantity", "走访 户数", "=", "户"),
  found("output.quantity", "走访户数", "≥", "户"),
  found("output.quantity", "走访户数", null, null),
  found("output.quality", "走访户数", "≥", "%"),
  found("benefit.social", "居民获得感", null, null),
];

test("one of each, the most used first and as most have it", () => {
  expect(ownIndicators(FOUND)).toEqual([
    { level: "output.quantity", name: "走访户数", comparator: "≥", unit: "户", count: 4 },
    { level: "benefit.social", name: "居民获得感", comparator: null, unit: null, count: 1 },
    { level: "output.quality", name: "走访户数", comparator: "≥", unit: "%", count: 1 },
  ]);
});

test("the order of the files does not matter", () => {
  expect(ownIndicators([...FOUND].reverse())).toEqual(ownIndicators(FOUND));
  const torn = [found("output.quantity", "（甲）数量", "≥", "个"), found("output.quantity", "(甲)数量", "=", "个")];
  expect(ownIndicators(torn)).toEqual(ownIndicators([...torn].reverse()));
});

test("they are looked up like those that are shipped", () => {
  const library = asLibrary(ownIndicators(FOUND));
  expect(suggest(library, { level: "output.quantity", project: "", text: "zfhs" })[0]).toMatchObject({
    level: "output.quantity",
    name: "走访户数",
  });
});
