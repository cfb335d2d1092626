import { readdir, type Dirent, type PathLike } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { AccessProblem } from "../messages/cli";
import { UsageError, type Context } from "./context";
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
  readonly nothing: Nothing | null;
}

export interface Nothing {
  readonly problem: Extract<AccessProblem, "missing" | "no-permission">;
  readonly sentence: string;
}

/**
 * What file names, folders and globs stand for, in the order in which they were given and, within a folder or glob, in
 * the order of their names. No file comes twice. What names nothing, or may not be looked into, stands in its place and
 * says so.
 *
 * @param except absolute path of a file that is none of those searched for: read only where it is named itself
 * @throws {UsageError} when nothing is left to be read or said
 */
export async function findInputs(
  given: readonly string[],
  { cwd, words }: Pick<Context, "cwd" | "words">,
  except: string | null = null,
): Promise<readonly Input[]> {
  const search: Search = { cwd, words: words.inputs, except };
  const seen = new Set<string>();
  const inputs: Input[] = [];
  for (const name of given) {
    for (const input of await standsFor(name, search)) {
      const key = input.path ?? input.name;
      if (!seen.has(key)) inputs.push(input);
      seen.add(key);
    }
  }
  if (inputs.length === 0) throw new UsageError(words.inputs.nothingToRead);
  return inputs;
}

interface Search {
  readonly cwd: string;
  readonly words: Context["words"]["inputs"];
  readonly except: string | null;
}

async function standsFor(name: string, search: Search): Promise<readonly Input[]> {
  if (name === "-") return [{ name, path: null, nothing: null }];
  const absolute = path.resolve(search.cwd, name);
  const { words } = search;
  // A variable of the shell that is not set is no name for the current folder.
  const kind = name === "" ? "nothing" : await kindOf(absolute);
  if (kind === "file") return LOCK_FILE.test(path.basename(name)) ? [] : [{ name, path: absolute, nothing: null }];
  if (kind === "folder") {
    const folder = name.replace(/[/\\]+$/u, "");
    const found = await spreadsheets("**/*", { ...search, cwd: absolute }, (each) => shown(folder, each));
    return found.length > 0 ? found : [missing(name, absolute, words.emptyFolder)];
  }
  const found = await byPattern(name, search);
  return found.length > 0 ? found : [missing(name, absolute, words.noMatch)];
}

function missing(name: string, absolute: string, sentence: string): Input {
  return { name, path: absolute, nothing: { problem: "missing", sentence } };
}

/** A folder's own name is left out where it is the current one. */
function shown(folder: string, name: string): string {
  if (name === "") return folder === "" ? "/" : folder;
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
async function byPattern(pattern: string, search: Search): Promise<readonly Input[]> {
  const { isDynamicPattern } = await import("tinyglobby");
  const portable = path.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  return isDynamicPattern(portable) ? spreadsheets(portable, search, (each) => each) : [];
}

/** The spreadsheets, and the folders among which some may be that nobody was let see. */
async function spreadsheets(
  pattern: string,
  { cwd, words, except }: Search,
  nameOf: (found: string) => string,
): Promise<readonly Input[]> {
  const { glob } = await import("tinyglobby");
  const closed: string[] = [];
  const options = { cwd, onlyFiles: true, dot: false, caseSensitiveMatch: false, expandDirectories: false } as const;
  const found = await glob(pattern, { ...options, fs: { readdir: noting(closed) } });
  return [
    ...found
      .filter((each) => SPREADSHEET.test(each) && !LOCK_FILE.test(path.posix.basename(each)))
      .map((each): Input => ({ name: nameOf(each), path: path.resolve(cwd, each), nothing: null }))
      .filter((input) => input.path !== except),
    ...closed.map((folder): Input => ({
      name: nameOf(portableName(cwd, folder)),
      path: folder,
      nothing: { problem: "no-permission", sentence: words.closedFolder },
    })),
  ].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** `readdir` that keeps the folders which it could not open: the search passes over them without a word. */
function noting(closed: string[]): typeof readdir {
  const noted = (
    folder: PathLike,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(folder, options, (error, entries) => {
      if (error !== null && !GONE.has(errorCode(error))) closed.push(path.resolve(String(folder)));
      done(error, entries);
    });
  return Object.assign(noted, { __promisify__: readdir.__promisify__ }) as typeof readdir;
}

/** What is not there, or no folder, hides nothing. */
const GONE: ReadonlySet<string | null> = new Set(["ENOENT", "ENOTDIR"]);

function portableName(cwd: string, folder: string): string {
  return path.relative(cwd, folder).split(path.sep).join("/");
}
