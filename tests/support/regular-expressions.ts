import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.resolve(__dirname, "../../src");

/** A regular expression of the product, and the file that has it. */
export interface Found {
  readonly file: string;
  readonly pattern: RegExp;
}

/** Files of src/, as paths from there. */
export function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

export function sourceText(file: string): string {
  return readFileSync(path.join(SRC, file), "utf8");
}

/** Every regular expression that is written out in a file. */
export function writtenIn(file: string): readonly Found[] {
  const source = ts.createSourceFile(
    file,
    sourceText(file),
    ts.ScriptTarget.Latest,
    false,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is made with `new RegExp` while some work is done: at the loading of modules, and later from form data. */
export async function madeDuring(file: string, work: () => void | Promise<void>): Promise<readonly Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      found.push({ file, pattern: new target(pattern.source, pattern.flags) });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
