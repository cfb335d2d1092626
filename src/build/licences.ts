import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A package of npm as it is installed. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as its makers state it. */
  readonly licence: string;
  /** Where it lies, from the root of the repository. */
  readonly folder: string;
}

/** Licences under which what we ship may hand on somebody's work: all they ask for is their notice. */
const ADMITTED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
  "Zlib",
]);

/** Whether an SPDX expression admits what we do: of alternatives one, of several licences together each. */
export function isAdmitted(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, "$1");
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isAdmitted);
  return bare.split(" AND ").every((each) => ADMITTED.has(each));
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/** What the product needs when it runs, and what that needs, by the lock file; development alone is left out. */
export function productionPackages(root: string): readonly BundledPackage[] {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, { dev, devOptional }]) => folder !== "" && dev !== true && devOptional !== true)
    .map(([folder, { version = "", license = "" }]) => ({ name: nameOf(folder), version, licence: license, folder }))
    .sort(byName);
}

/** The package in an installed folder. @throws {Error} when it does not state a licence */
export function packageIn(root: string, folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")) as {
    readonly [key: string]: unknown;
  };
  const licence =
    typeof license === "string"
      ? license
      : licenceOfText(
          noticeFiles(path.join(root, folder))
            .map((file) => readFileSync(file, "utf8"))
            .join("\n"),
        );
  if (licence === null) throw new Error(`${folder} states no licence`);
  return { name: String(name), version: String(version), licence, folder };
}

/** Of a package that states its licence in its own words only. */
function licenceOfText(words: string): string | null {
  if (/^\s{0,80}Apache License\s{1,80}Version 2\.0, January 2004/.test(words)) return "Apache-2.0";
  return /^\s{0,80}(?:The )?MIT License/.test(words) ? "MIT" : null;
}

/**
 * What must go with copies of these packages: each one's notice in its own words, where it lies beside its code.
 *
 * @param packages those whose code is in the files that are handed out
 */
export function notices(root: string, packages: readonly BundledPackage[]): string {
  const parts = [...packages].sort(byName).map((each) => {
    const own = noticeFiles(path.join(root, each.folder)).map((file) => readFileSync(file, "utf8").trim());
    const words =
      own.length > 0 ? own.join("\n\n") : `${each.licence}, as the package states; it holds no notice of its own.`;
    return `${each.name} ${each.version} (${each.licence})\n\n${words}\n`;
  });
  return `${INTRO}\n${parts.join(`\n${"-".repeat(78)}\n\n`)}`;
}

const INTRO = "The files beside this one hold code of the packages below, under these licences.\n";

function noticeFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]{1,20})?$/i.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}

/** `@scope/name` for `node_modules/a/node_modules/@scope/name`. */
function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
}

function byName(left: BundledPackage, right: BundledPackage): number {
  return left.name < right.name
    ? -1
    : left.name > right.name
      ? 1
      : left.version < right.version
        ? -1
        : left.version > right.version
          ? 1
          : 0;
}
