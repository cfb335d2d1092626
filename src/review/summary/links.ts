import path from "node:path";
import { pathToFileURL } from "node:url";

/** What may not stand in an address as it is; other than these, Excel too writes names as they are. */
const ESCAPED = /[\s%#?:"<>\\^`{|}[\]\p{C}]/gu;

/**
 * Where a link to a file leads: its path from the folder that the workbook is in, so that the two can be moved
 * together. Only an address: nothing in a file's name can make it another kind of link. A file on another drive has
 * no such path and gets its whole address.
 */
export function linkTo(
  file: string,
  folder: string,
  paths: Pick<typeof path, "relative" | "isAbsolute" | "sep"> = path,
): string {
  const relative = paths.relative(folder, file);
  if (paths.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative
    .split(paths.sep)
    .map((name) => name.replace(ESCAPED, escaped))
    .join("/");
}

function escaped(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
