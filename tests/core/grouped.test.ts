import { firstOfEach, groupedBy, mostCommon } from "../../src/core/grouped";

const WORDS = ["bee", "ant", "bear", "ape"];
const initial = (word: string): string => word.charAt(0);

test("Groups keep the order in which keys and things come.", () => {
  expect([...groupedBy(WORDS, initial)]).toEqual([
    ["b", ["bee", "bear"]],
    ["a", ["ant", "ape"]],
  ]);
});

test("Of things that share a key the first stays, where it stood.", () => {
  expect(firstOfEach(WORDS, initial)).toEqual(["bee", "ant"]);
});

test("What stands most often is found, the first of those that do.", () => {
  expect(mostCommon(["b", "a", "b", "a", "c"])).toBe("b");
  expect(mostCommon([])).toBeUndefined();
});
