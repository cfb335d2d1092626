import { closingLine, sumOf } from "./closing-line.cjs";
import { hasProgram, notRun } from "./programs.cjs";

test("the sum of several runs is what the last line says", () => {
  const sum = sumOf([
    '{"passed":3610,"failed":0,"missing":["Not run: a"]}',
    '{"passed":213,"failed":2,"missing":["Not run: a"]}',
    "",
  ]);
  expect(sum).toEqual({ passed: 3823, failed: 2, missing: ["Not run: a"] });
  expect(closingLine(sum)).toBe("3823 passed, 2 failed");
});

describe("on a machine with nothing but Node", () => {
  const bare = { PATH: "/nowhere" };
  const file = "/anywhere/tests/workbook/xlsx/libreoffice.test.ts";

  test("there is no LibreOffice, and what is not tested without it is said in one line", () => {
    expect(hasProgram("soffice", bare)).toBe(false);
    expect(notRun([file], bare)).toEqual([expect.stringMatching(/^没有运行 · Not run without LibreOffice: .+$/)]);
  });

  test("nothing is said of tests that were not asked for", () => {
    expect(notRun(["/anywhere/tests/core/text.test.ts"], bare)).toEqual([]);
  });

  test("CI fails instead", () => {
    expect(() => hasProgram("soffice", { ...bare, CI: "true" })).toThrow("install what .ci/run installs");
  });
});

test("a program that is there is no matter of words", () => {
  expect(hasProgram(process.execPath)).toBe(true);
});
