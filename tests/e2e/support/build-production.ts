import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

/** An address of nobody, so that the tests see what a real deployment's manifest looks like. */
export const TEST_PUBLIC_ADDRESS = "https://forms.example.org/jixiao";

/** All that the pages are made of; what is installed is what the lock file says. */
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json"];
const KEY_FILE = "made-of.txt";

/**
 * Runs the production build as `npm run build` does, with office.js beside it, into `web` of the folder; the same
 * sources are built once.
 *
 * @returns the folder of the pages
 * @throws {Error} with webpack's own words
 */
export async function buildProduction(root: string, folder: string): Promise<string> {
  const web = path.join(folder, "web");
  const keyFile = path.join(folder, KEY_FILE);
  const key = digestOf(root);
  if (existsSync(keyFile) && readFileSync(keyFile, "utf8") === key) return web;
  rmSync(keyFile, { force: true });
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  try {
    await promisify(execFile)(process.execPath, [webpack, "--mode", "production"], {
      cwd: root,
      env: { ...settings(process.env), DIST: folder },
      maxBuffer: 64 << 20,
    });
  } catch (error) {
    const output =
      error instanceof Error && "stdout" in error
        ? `${String(error.stdout)}${"stderr" in error ? String(error.stderr) : ""}`
        : String(error);
    throw new Error(`The production build failed:\n${output}`);
  }
  writeFileSync(keyFile, key);
  return web;
}

/** No setting of whoever runs the tests gets into what is tested. */
function settings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !name.startsWith("SUBMIT_"));
  return {
    ...Object.fromEntries(kept),
    OFFICE_JS: "self",
    URL_PROD: TEST_PUBLIC_ADDRESS,
    FIRST_LOAD: "1",
    NODE_ENV: "production",
  };
}

function digestOf(root: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap((source) => filesIn(root, source)))
    hash.update(`\0${file}\0`).update(
      createHash("sha256")
        .update(readFileSync(path.join(root, file)))
        .digest(),
    );
  return hash.digest("hex");
}

/** Files of a folder at any depth, or the file itself; from the root, in an order of their own. */
function filesIn(root: string, source: string): readonly string[] {
  if (path.extname(source) !== "") return [source];
  return readdirSync(path.join(root, source), { recursive: true, encoding: "utf8" })
    .map((name) => path.join(source, name))
    .filter((name) => statSync(path.join(root, name)).isFile())
    .sort();
}
