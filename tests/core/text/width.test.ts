import { textWidth } from "../../../src/core/text/width";

test.each([
  ["金额", 4],
  ["金额A1", 6],
  ["“六个一”", 10],
  ["≥90%", 5],
  ["𠮷野", 4],
  ["", 0],
])("%s is %i half-width characters wide", (text, width) => expect(textWidth(text)).toBe(width));
