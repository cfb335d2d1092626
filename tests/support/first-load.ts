import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { FIRST_LOAD_REPORT, type FirstLoad } from "../../src/build/first-load-plugin";
import { LOCALES } from "../../src/messages";

/** What the pane may load, in bytes, compressed and without office.js, before it can be used. */
export const FIRST_LOAD_LIMIT = 300 * 1024;

/** @param web folder of the built pages, with their report */
export function firstLoadOf(web: string, name: string): FirstLoad {
  const report = JSON.parse(readFileSync(path.join(web, FIRST_LOAD_REPORT), "utf8")) as Record<string, FirstLoad>;
  const found = report[name];
  if (found === undefined) throw new Error(`Nothing that is built is called ${name}.`);
  return found;
}

/** Bytes, compressed: the pane, and the words of one language, the one with the most of them. */
export function paneFirstLoad(web: string): { readonly pane: number; readonly words: number } {
  const size = (name: string) =>
    firstLoadOf(web, name)
      .files.map((file) => gzipSync(readFileSync(path.join(web, file)), { level: 9 }).length)
      .reduce((sum, each) => sum + each, 0);
  return { pane: size("taskpane"), words: Math.max(...LOCALES.map((locale) => size(`words-${locale}`))) };
}
