import { stat } from "node:fs/promises";
import path from "node:path";
import type { CliWords } from "../messages/cli";
import { errorCode } from "./error-code";

/** Spreadsheets that folders and globs are searched for; a file that is named is read whatever it is called. */
const EXTENSIONS = ["xlsx", "xlsm", "xls", "et", "ods"];
const SPREADSHEET = new RegExp(`\\.(?:${EXTENSIONS.join("|")})$`, "iu");
/** What Office and WPS lay beside a file while it is open. */
const LOCK_FILE = /^~\$/u;

/** One thing to be read. */
export interface Input {
  /** As people wrote it, or as it was found from what they wrote, with `/` between folders. */
  readonly name: string;
  /** Absolute; null for standard input. */
  readonly path: string | null;
  /** Why there is nothing to be read, for what names no file. */
  readonly nothing: string | null;
}

/**
 * What file names, folders and globs stand for, in the order in which they were given and, within a folder or glob, in
 * the order of their names. No file comes twice. What names nothing stands in its place and says so.
 */
export async function findInputs(given: readonly string[], cwd: string, words: CliWords): Promise<readonly Input[]> {
  const seen = new Set<string>();
  const inputs: Input[] = [];
  for (const name of given) {
    for (const input of await standsFor(name, cwd, words)) {
      const key = input.path ?? input.name;
      if (!seen.has(key)) inputs.push(input);
      seen.add(key);
    }
  }
  return inputs;
}

async function standsFor(name: string, cwd: string, words: CliWords): Promise<readonly Input[]> {
  if (name === "-") return [{ name, path: null, nothing: null }];
  const absolute = path.resolve(cwd, name);
  const kind = await kindOf(absolute);
  if (kind === "folder") {
    const found = await spreadsheets("**/*", absolute);
    if (found.length === 0) return [nothing(name, absolute, words.inputs.emptyFolder)];
    const folder = name.replace(/[/\\]+$/u, "");
    return found.map((each) => ({ name: shown(folder, each), path: path.join(absolute, each), nothing: null }));
  }
  if (kind === "file") return LOCK_FILE.test(path.basename(name)) ? [] : [{ name, path: absolute, nothing: null }];
  const found = await byPattern(name, cwd);
  if (found.length > 0) return found.map((each) => ({ name: each, path: path.resolve(cwd, each), nothing: null }));
  return [nothing(name, absolute, words.inputs.noMatch)];
}

function nothing(name: string, absolute: string, sentence: string): Input {
  return { name, path: absolute, nothing: sentence };
}

/** A folder's own name is left out where it is the current one. */
function shown(folder: string, name: string): string {
  if (folder === "." || folder === "") return folder === "" ? `/${name}` : name;
  return `${folder}/${name}`;
}

async function kindOf(absolute: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(absolute)).isDirectory() ? "folder" : "file";
  } catch (error) {
    // What is there and must not be looked at is a file that cannot be read, not a pattern.
    return errorCode(error) === "EACCES" ? "file" : "nothing";
  }
}

/** Files that a glob names. On Windows, where the shell leaves globs to programs, folders are parted by `\`. */
async function byPattern(pattern: string, cwd: string): Promise<readonly string[]> {
  const { isDynamicPattern } = await import("tinyglobby");
  const portable = path.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  return isDynamicPattern(portable) ? spreadsheets(portable, cwd) : [];
}

async function spreadsheets(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob(pattern, { cwd, onlyFiles: true, dot: false, caseSensitiveMatch: false, expandDirectories: false });
  return found.filter((name) => SPREADSHEET.test(name) && !LOCK_FILE.test(path.posix.basename(name))).sort();
}
