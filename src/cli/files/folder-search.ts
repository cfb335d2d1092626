import { readdir, type Dirent, type PathLike } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { errorCode } from "../../review/error-code";

/** Spreadsheets that folders and globs are searched for. */
const EXTENSIONS = ["xlsx", "xlsm", "xls", "et", "ods"];
const SPREADSHEET = new RegExp(`\\.(?:${EXTENSIONS.join("|")})$`, "iu");
/** What Office and WPS lay beside a file while it is open. */
const LOCK_FILE = /^~\$/u;

export function isLockFile(name: string): boolean {
  return LOCK_FILE.test(path.basename(name));
}

export function isSpreadsheet(name: string): boolean {
  return SPREADSHEET.test(name) && !isLockFile(name);
}

/** What a search came upon. Absolute paths. */
export interface Found {
  readonly files: readonly string[];
  /** Folders that nobody was let see. */
  readonly closed: readonly string[];
  /** Links to nothing, where a spreadsheet or a folder may have been. */
  readonly broken: readonly string[];
}

/**
 * The spreadsheets in a folder and below, hidden ones left out. Links are followed, but every folder is looked into
 * once: by its own name where it is met under that too, and links in a circle end.
 */
export async function spreadsheetsBelow(folder: string): Promise<Found> {
  const found = { files: [] as string[], closed: [] as string[], broken: [] as string[] };
  const seen = new Set<string>();
  // Links wait until all that stands in the folders themselves has been met.
  const links: string[] = [];
  const search = async (at: string): Promise<void> => {
    const real = await realPath(at);
    if (seen.has(real)) return;
    seen.add(real);
    for (const entry of await entriesOf(at, found.closed)) {
      const each = path.join(at, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) await search(each);
      else if (entry.isSymbolicLink()) links.push(each);
      else if (entry.isFile() && isSpreadsheet(entry.name)) found.files.push(each);
    }
  };
  await search(folder);
  for (let link = links.shift(); link !== undefined; link = links.shift()) {
    switch (await kindOf(link)) {
      case "folder":
        await search(link);
        break;
      case "file":
        if (isSpreadsheet(link)) found.files.push(link);
        break;
      case "nothing":
        if (isSpreadsheet(link) || path.extname(link) === "") found.broken.push(link);
        break;
    }
  }
  return found;
}

export async function kindOf(absolute: string): Promise<"file" | "folder" | "nothing"> {
  try {
    return (await stat(absolute)).isDirectory() ? "folder" : "file";
  } catch (error) {
    // What is there and must not be looked at is a file that cannot be read, not a pattern.
    return errorCode(error) === "EACCES" ? "file" : "nothing";
  }
}

/** The path without links, which tells whether two names are of one thing; as given where it leads nowhere. */
export function realPath(absolute: string): Promise<string> {
  return realpath(absolute).catch(() => absolute);
}

async function entriesOf(folder: string, closed: string[]): Promise<readonly Dirent[]> {
  const entries = await new Promise<readonly Dirent[]>((resolve) => {
    notingClosed(closed)(folder, { withFileTypes: true }, (_error, list) => resolve(list));
  });
  return [...entries].sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** `readdir` that keeps the folders which it could not open: the search passes over them without a word. */
export function notingClosed(closed: string[]) {
  return (
    folder: PathLike,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(folder, options, (error, entries) => {
      if (error !== null && !GONE.has(errorCode(error))) closed.push(path.resolve(String(folder)));
      done(error, error === null ? entries : []);
    });
}

/** What is not there, or no folder, hides nothing. */
const GONE: ReadonlySet<string | null> = new Set(["ENOENT", "ENOTDIR"]);
