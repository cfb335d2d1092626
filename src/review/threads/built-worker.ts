import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Script } from "node:vm";
import { optimiseLater } from "./optimise-later";

/**
 * What a thread of the built program runs first: it loads what reads files with the code that an engine made of it when the
 * program was built. To make it takes longer than to read a first file. It is that of one version of the engine; any other
 * makes its own.
 */
const module = path.join(__dirname, "read-files.cjs");
const code = `${module}.code`;

optimiseLater();
const script = new Script(
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(module, "utf8")}\n})`,
  { filename: module, ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}) },
);
const loaded: { readonly exports: unknown } = { exports: {} };
const run = script.runInThisContext() as (...given: unknown[]) => void;
run(loaded.exports, createRequire(module), loaded, module, path.dirname(module));

/** For the build, which keeps the code. */
export default { script, code, perform: loaded.exports };
