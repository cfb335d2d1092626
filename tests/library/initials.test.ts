import { initialsOf } from "../../src/library/initials";
import { SHIPPED_LIBRARY } from "../../src/library/shipped";

test.each([
  ["道路养护", ["d", "l", "y", "h"]],
  ["啊座", ["a", "z"]],
  ["长率", ["cz", "ls"]],
  ["圩Ab3", ["w", "a", "b", "3"]],
  ["（%、㐀", ["", "", "", ""]],
])("%s is typed by its initials", (text, initials) => {
  expect([...text].map(initialsOf)).toEqual(initials);
});

test("each character that shipped indicators and sectors are called by has one", () => {
  const texts = SHIPPED_LIBRARY.flatMap(({ name, words, sector }) => [name, sector ?? "", ...words]);
  const without = [...new Set(texts.join(""))].filter((character) => initialsOf(character) === "");
  expect(without).toEqual([]);
});

/** What the language's own order of Chinese words says, letter by letter. */
const FIRST_OF_LETTERS = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀"];
const LETTERS = "abcdefghjklmnopqrstwxyz";
const order = new Intl.Collator("zh-u-co-pinyin");

test("they are what dictionaries say", () => {
  const characters = new Set(SHIPPED_LIBRARY.flatMap(({ name }) => [...name]));
  const others = [...characters].filter((character) => {
    const index = FIRST_OF_LETTERS.filter((first) => order.compare(character, first) >= 0).length - 1;
    return /\p{Script=Han}/u.test(character) && !initialsOf(character).includes(LETTERS.charAt(index));
  });
  expect(others).toEqual([]);
});
