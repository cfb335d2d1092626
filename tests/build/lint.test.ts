import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ESLint, Linter } from "eslint";
import { noImportCircle } from "../../src/build/import-circles.cjs";

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
    ["the schema of definitions", 'import { formSchema } from "../definition";\nexport const schema = formSchema;\n'],
  ])("zod where forms are compiled: %s", async (_what, code) => {
    const rules = await rulesBrokenBy(code, "src/forms/compile/compile.ts");
    expect(rules).toEqual(["@typescript-eslint/no-restricted-imports"]);
  });
});

describe("a circle of imports", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-lint-"));
  const linter = new Linter({ cwd: folder });
  const plugins = { jixiao: { rules: { "no-import-circle": noImportCircle } } };
  let saved = 0;
  const save = (name: string, text: string): void => {
    mkdirSync(path.join(folder, "src"), { recursive: true });
    const file = path.join(folder, "src", name);
    writeFileSync(file, text);
    saved += 1;
    utimesSync(file, saved, saved);
  };
  const circlesFrom = (name: string, text: string): readonly string[] =>
    linter
      .verify(
        text,
        { files: ["**/*.ts"], plugins, rules: { "jixiao/no-import-circle": "error" } },
        path.join(folder, "src", name),
      )
      .map(({ message }) => message);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is seen in an editor once the file that closes it is saved, and no longer once it is opened again", () => {
    vi.useFakeTimers({ now: 0, toFake: ["Date"] });
    const text = 'import "./b";';
    save("a.ts", text);
    save("b.ts", "export {};");
    expect(circlesFrom("a.ts", text)).toEqual([]);
    save("b.ts", 'import "./c";');
    save("c.ts", 'import "./a";');
    vi.setSystemTime(60_000);
    expect(circlesFrom("a.ts", text)).toEqual([expect.stringContaining("a.ts → src/b.ts → src/c.ts → src/a.ts")]);
    save("c.ts", "export {};");
    vi.setSystemTime(120_000);
    expect(circlesFrom("a.ts", text)).toEqual([]);
  });
});
