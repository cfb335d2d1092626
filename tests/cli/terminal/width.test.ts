import stringWidth from "string-width";
import { padded, widthOf } from "../../../src/cli/terminal/width";

describe("columns on a terminal", () => {
  test.each([
    ["check", 5],
    ["绩效目标", 8],
    ["≥90%（“好”）…", 13],
    ["ガラス", 6],
    ["e\u0301", 1],
    ["か\u3099", 2],
    ["👨‍👩‍👧", 2],
    ["\u001b[31m红\u001b[39m", 2],
    ["〰", stringWidth("〰")],
    ["", 0],
  ])("%s", (text, columns) => expect(widthOf(text)).toBe(columns));

  test("are those that the library counts, for every character of the basic plane and beside a Chinese one", () => {
    const other: string[] = [];
    for (let code = 0; code < 0xd800; code += 1) {
      const text = String.fromCharCode(code);
      if (widthOf(text) !== stringWidth(text) || widthOf(`中${text}`) !== stringWidth(`中${text}`)) other.push(text);
    }
    for (let code = 0xe000; code <= 0xffff; code += 1) {
      const text = String.fromCharCode(code);
      if (widthOf(text) !== stringWidth(text)) other.push(text);
    }
    expect(other).toEqual([]);
  });

  test("are filled up to so many, or left", () => {
    expect([padded("名称", 6), padded("名称", 3)]).toEqual(["名称  ", "名称"]);
  });
});
