import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseTarget } from "../../../src/core/target/parse";
import { describeTarget } from "./describe-target";
import { stopwatch } from "../../support/stopwatch";

/** Realistic shapes beyond the published ones, each with the reading that the contract asks for. */
const shapes = readFileSync(join(__dirname, "../../fixtures/target-shapes.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line): [string, string] => {
    const [text = "", reading = ""] = line.split("\t");
    return [text.replaceAll("\\n", "\n"), reading];
  });

describe("each shape has its reading", () => {
  test.each(shapes)("%j: %s", (text, reading) => expect(describeTarget(parseTarget(text))).toBe(reading));
});

describe("what was written is kept", () => {
  test("outer white space and line breaks go, everything else stays", () =>
    expect(parseTarget(" ＞＝ 90\r\n％ ")?.raw).toBe("＞＝ 90％"));

  test("tags stay in the text although they are not read", () => {
    expect(parseTarget("<p>≥90%</p>")).toEqual({
      raw: "<p>≥90%</p>",
      kind: "quantity",
      comparator: "≥",
      value: "90",
      unit: "%",
    });
  });

  test("a part is quoted as it stands, inner spaces and all", () => {
    const target = parseTarget("常态化，不少于１２ 次。");
    expect(target?.kind === "compound" ? target.parts.map((part) => part.raw) : null).toEqual([
      "常态化",
      "不少于１２ 次",
    ]);
  });
});

test("placeholders inside 《》 are the title's own", () => {
  expect(parseTarget("填写《XX居民区（社区）党组织服务群众专项经费使用审批表》")?.kind).toBe("qualitative");
  expect(parseTarget("《XX办法》要求≥**%")?.kind).toBe("placeholder");
});

describe("any text is read, and quickly", () => {
  // prettier-ignore
  const pieces = ["1", "1,", "1,111", "1.", "≥", "=", "不", "不少于", "第", "2023年", "2023.07-", "1-", "1月-", "(", "%", "个", "元/", "《", "<p ", "O1", "1O", "*", "X1", "一二", "12月", " ", "1%", "年月", "A1", "（2023）", "万", "5万-", "\u3000"];

  test.each(pieces)("a full cell of %j", (piece) => {
    for (const tail of ["", "x", "次"]) {
      const text = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767 - tail.length) + tail;
      const taken = stopwatch();
      parseTarget(text);
      expect(taken()).toBeLessThan(1500);
    }
  });

  const alphabet = "0123456789.,-~≥≤=<>%(（）年月日前底至到个次元/·万人以上不少于第季度全次X*《》提升 \n".split("");
  const targets = fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }).map((letters) => letters.join(""));

  test("no text makes it throw, and a number that is given is a number", () => {
    fc.assert(
      fc.property(targets, (text) => {
        const target = parseTarget(text);
        if (target?.kind === "quantity") expect(target.value).toMatch(/^-?\d+(\.\d+)?$/);
        if (target?.kind === "compound") expect(target.parts.length).toBeGreaterThan(0);
        if (target?.kind === "deadline" && target.due !== null) expect(target.due).toMatch(/^\d{4}(-\d\d){0,2}$/);
      }),
      { numRuns: 3000, seed: 20190101 },
    );
  });

  test("spaces and width change nothing in what is read", () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes.map(([text]) => text).filter((text) => !/[<&a-z\n]/i.test(text))),
        (text) => {
          const reading = (given: string): string => describeTarget(parseTarget(given)).replace(/\[[^:[\]]*: /g, "[");
          expect(reading(wide(text))).toBe(reading(text));
          expect(reading(`\u3000${text} `)).toBe(reading(text));
        },
      ),
      { numRuns: 500, seed: 20190101 },
    );
  });
});
