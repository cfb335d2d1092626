import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

/** All that the pages are made of; what is installed is what the lock file says. */
const SOURCES = ["src", "assets", "manifest.xml", "rspack.config.mjs", "package.json", "package-lock.json"];
const KEY_FILE = "made-of.txt";

/**
 * Builds the pages for production, as `npm run build:web` does, into `web` of the folder; the same sources with the
 * same settings are built once.
 *
 * @param settings of the build, by name (docs/maintainers/build.md)
 * @returns the folder of the pages
 * @throws {Error} with the bundler's own words
 */
export async function buildOnce(
  root: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<string> {
  const web = path.join(folder, "web");
  const keyFile = path.join(folder, KEY_FILE);
  const key = digestOf(root, settings);
  if (existsSync(keyFile) && readFileSync(keyFile, "utf8") === key) return web;
  rmSync(keyFile, { force: true });
  try {
    await promisify(execFile)(process.execPath, [path.join(root, "src/build/bundle.mjs"), "web"], {
      cwd: root,
      env: { ...withoutSettings(process.env), ...settings, DIST: folder, NODE_ENV: "production" },
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

/** Settings of the build (docs/maintainers/build.md). */
const SETTING = /^(?:OFFICE_JS|WORKBENCH|TEST_API|URL_PROD|FIRST_LOAD|SUBMIT_\w+)$/;

/** No setting of whoever starts this gets into what is built, but for those that are named: only they are in the key. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !SETTING.test(name)));
}

function digestOf(root: string, settings: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256").update(JSON.stringify([process.version, Object.entries(settings).sort()]));
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
