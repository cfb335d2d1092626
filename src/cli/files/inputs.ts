import { lstat } from "node:fs/promises";
import { readdir } from "node:fs";
import path from "node:path";
import type { AccessProblem } from "../../messages/cli";
import { UsageError, type Context } from "../context";
import {
  isLockFile,
  isSpreadsheet,
  kindOf,
  notingClosed,
  realPath,
  spreadsheetsBelow,
  type Found,
} from "./folder-search";

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
 * the order of their names. No file comes twice, under whatever names and through whatever links it is met. What names
 * nothing, a link to nothing among it, or may not be looked into, stands in its place and says so. A file that is named
 * is read whatever it is called.
 *
 * @param except absolute path of a file that is none of those searched for: read only where it is named itself
 * @throws {UsageError} when nothing is left to be read or said
 */
export async function findInputs(
  given: readonly string[],
  { cwd, words }: Pick<Context, "cwd" | "words">,
  except: string | null = null,
): Promise<readonly Input[]> {
  const realOf = eachOnce(realPath);
  const search: Search = { cwd, words: words.inputs, except: except === null ? null : await realPath(except), realOf };
  const seen = new Set<string>();
  const inputs: Input[] = [];
  for (const name of given) {
    for (const input of await standsFor(name, search)) {
      const key = input.path === null ? input.name : await realOf(input.path);
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
  readonly realOf: (file: string) => Promise<string>;
}

/** What was asked of the disk is not asked again, and is answered several at a time. */
function eachOnce<T>(ask: (file: string) => Promise<T>): (file: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (file) => {
    const answer = asked.get(file) ?? ask(file);
    asked.set(file, answer);
    return answer;
  };
}

/** Questions to the disk that wait at a time: each holds memory until it is answered. */
const ASKED_AT_A_TIME = 64;

async function standsFor(name: string, search: Search): Promise<readonly Input[]> {
  if (name === "-") return [{ name, path: null, nothing: null }];
  const absolute = path.resolve(search.cwd, name);
  const { words } = search;
  // A variable of the shell that is not set is no name for the current folder.
  const kind = name === "" ? "nothing" : await kindOf(absolute);
  if (kind === "file") return isLockFile(name) ? [] : [{ name, path: absolute, nothing: null }];
  if (kind === "folder") {
    const folder = name.replace(/[/\\]+$/u, "");
    const below = await spreadsheetsBelow(absolute);
    const found = await inputsOf(below, { ...search, cwd: absolute }, (each) => shown(folder, each));
    return found.length > 0 ? found : [missing(name, absolute, words.emptyFolder)];
  }
  if (name !== "" && (await lstat(absolute).catch(() => null))?.isSymbolicLink())
    return [missing(name, absolute, words.brokenLink)];
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

/** Files that a glob names. On Windows, where the shell leaves globs to programs, folders are parted by `\`. */
async function byPattern(pattern: string, search: Search): Promise<readonly Input[]> {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const portable = path.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  if (!isDynamicPattern(portable)) return [];
  const { cwd } = search;
  const closed: string[] = [];
  const open = Object.assign(withoutCircles(notingClosed(closed)), { __promisify__: readdir.__promisify__ });
  const options = { cwd, onlyFiles: true, dot: false, caseSensitiveMatch: false, expandDirectories: false } as const;
  const names = await glob(portable, { ...options, fs: { readdir: open as typeof readdir } });
  const files = names.filter(isSpreadsheet).map((each) => path.resolve(cwd, each));
  return inputsOf({ files, closed, broken: [] }, search, (each) => each);
}

/** A folder that is one of those above it, by way of a link, is not entered again. */
function withoutCircles(open: ReturnType<typeof notingClosed>): ReturnType<typeof notingClosed> {
  return (folder, options, done) => {
    void isCircle(path.resolve(String(folder))).then((circle) =>
      circle ? done(null, []) : open(folder, options, done),
    );
  };
}

async function isCircle(folder: string): Promise<boolean> {
  const real = await realPath(folder);
  if (real === folder) return false;
  for (let above = path.dirname(folder); above !== path.dirname(above); above = path.dirname(above)) {
    if ((await realPath(above)) === real) return true;
  }
  return false;
}

/** What a search came upon, by name. */
async function inputsOf(
  { files, closed, broken }: Found,
  { cwd, words, except, realOf }: Search,
  nameOf: (found: string) => string,
): Promise<readonly Input[]> {
  const named = (absolute: string): string => nameOf(portableName(cwd, absolute));
  const reals = new Map<string, string>();
  // Of several names of one file that which is no link; they are met before the links.
  for (let next = 0; next < files.length; next += ASKED_AT_A_TIME)
    await Promise.all(files.slice(next, next + ASKED_AT_A_TIME).map(realOf));
  for (const file of files) {
    const real = await realOf(file);
    if (real !== except && (!reals.has(real) || real === file)) reals.set(real, file);
  }
  const nothing = (problem: Nothing["problem"], sentence: string) => (absolute: string) => ({
    name: named(absolute),
    path: absolute,
    nothing: { problem, sentence },
  });
  return [
    ...[...reals.values()].map((file): Input => ({ name: named(file), path: file, nothing: null })),
    ...closed.map(nothing("no-permission", words.closedFolder)),
    ...broken.map(nothing("missing", words.brokenLink)),
  ].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function portableName(cwd: string, folder: string): string {
  return path.relative(cwd, folder).split(path.sep).join("/");
}
