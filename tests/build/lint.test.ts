import { readFileSync } from "node:fs";
import path from "node:path";
import { ESLint } from "eslint";
import { globSync } from "tinyglobby";

describe("the linter refuses", () => {
  const eslint = new ESLint({ cwd: path.join(__dirname, "../..") });
  const rulesBrokenBy = async (code: string, filePath: string): Promise<readonly (string | null)[]> => {
    const [result] = await eslint.lintText(code, { filePath });
    return result?.messages.map(({ ruleId }) => ruleId) ?? [];
  };
  const language = (body: string) =>
    rulesBrokenBy(`export function say(locale: string) {\n${body}\n}\n`, "src/taskpane/say.ts");

  test.each([
    ["a choice", 'return locale === "zh-CN" ? 1 : 2;'],
    ["a choice the other way round", 'return "en-US" !== locale ? 1 : 2;'],
    ["a condition", 'if (locale === "zh-CN") return 1;\nreturn 2;'],
    ["what follows from it", 'return locale === "en-US" && 1;'],
    ["an index", 'return words[Number(locale === "zh-CN")];'],
    ["its place among the languages", "return words[LOCALES.indexOf(locale)];"],
    ["a switch", 'switch (locale) {\ncase "zh-CN":\nreturn 1;\ndefault:\nreturn 2;\n}'],
    ["how it begins", 'return locale.startsWith("zh") ? 1 : 2;'],
    ["what it looks like", "return /^zh/.test(locale) ? 1 : 2;"],
  ])("to ask for a language by its name: %s", async (_what, body) => {
    expect(await language(body)).toEqual(["no-restricted-syntax"]);
  });

  test("and takes words that are looked up by it", async () => {
    expect(await language('return { "zh-CN": 1, "en-US": 2 }[locale];')).toEqual([]);
  });

  test.each([
    ["a package", 'import { z } from "zod";\nexport const text = z.string();\n'],
    ["the schema of definitions", 'import { formSchema } from "../language";\nexport const schema = formSchema;\n'],
  ])("zod where forms are compiled: %s", async (_what, code) => {
    const rules = await rulesBrokenBy(code, "src/forms/compile/compile.ts");
    expect(rules).toEqual(["@typescript-eslint/no-restricted-imports"]);
  });
});

test("no comment turns off a rule of the other linter, which would heed it", () => {
  const root = path.join(__dirname, "../..");
  const files = globSync(["src/**/*.{ts,tsx,mjs,cjs}", "tests/**/*.{ts,tsx,mts,mjs,cjs}"], { cwd: root });
  const turning = new RegExp(["oxlint", "(?:disable|enable)"].join("-"));
  expect(files.length).toBeGreaterThan(900);
  expect(files.filter((file) => turning.test(readFileSync(path.join(root, file), "utf8")))).toEqual([]);
});
