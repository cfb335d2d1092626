import { parsePart, childrenOf, type XmlNode } from "./xml";

/** The parts of a package, what each is and what each refers to (ECMA-376 Part 2). */
export interface CheckedPackage {
  readonly parts: ReadonlyMap<string, Part>;
  /** By the part that refers, "" for the package. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
}

export interface Part {
  readonly path: string;
  readonly contentType: string;
  /** Null where it is no XML. */
  readonly root: XmlNode | null;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** Path of a part; null for what is outside. */
  readonly target: string | null;
}

/** What a part must be that is named by a relation of a type. */
const KINDS: Readonly<Record<string, RegExp>> = {
  officeDocument: /\.sheet\.main\+xml$/,
  worksheet: /\.worksheet\+xml$/,
  styles: /\.styles\+xml$/,
  sharedStrings: /\.sharedStrings\+xml$/,
  comments: /\.comments\+xml$/,
  vmlDrawing: /\.vmlDrawing$/,
  theme: /\.theme\+xml$/,
  customXmlProps: /\.customXmlProperties\+xml$/,
  webextensiontaskpanes: /\.webextensiontaskpanes\+xml$/,
  webextension: /\.webextension\+xml$/,
};

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]*)\.rels$/;

export function openedPackage(
  files: readonly { readonly name: string; readonly content: Uint8Array }[],
  problem: (sentence: string) => void,
): CheckedPackage {
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  const xmlOf = (name: string): XmlNode | null => {
    const bytes = texts.get(name);
    if (bytes === undefined) return null;
    const root = parsePart(decoded(bytes));
    if (typeof root !== "string") return root;
    problem(`${name} ${root}`);
    return null;
  };
  const typeOf = contentTypes(xmlOf(TYPES), [...texts.keys()], problem);
  const parts = new Map<string, Part>();
  const relationships = new Map<string, readonly Relationship[]>();
  for (const name of texts.keys()) {
    if (name === TYPES) continue;
    const owner = RELATIONSHIPS.exec(name);
    if (owner !== null)
      relationships.set(`${owner[1] ?? ""}${owner[2] ?? ""}`, relationsIn(xmlOf(name), name, problem));
    else {
      const contentType = typeOf(name);
      const isXml = /[+/]xml$|vmlDrawing$/.test(contentType);
      parts.set(name, { path: name, contentType, root: isXml ? xmlOf(name) : null });
    }
  }
  checkRelations({ parts, relationships }, problem);
  return { parts, relationships };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "\uffff";
  }
}

function contentTypes(
  root: XmlNode | null,
  names: readonly string[],
  problem: (sentence: string) => void,
): (name: string) => string {
  if (root === null) problem(`there is no ${TYPES}`);
  const known = (kind: "Default" | "Override", key: string): Map<string, string> => {
    const found = new Map<string, string>();
    for (const { attributes } of childrenOf(root ?? undefined, kind)) {
      const name = (attributes[key] ?? "").toLowerCase();
      if (found.has(name)) problem(`${TYPES} says twice what ${name} is`);
      found.set(name, attributes["ContentType"] ?? "");
    }
    return found;
  };
  const defaults = known("Default", "Extension");
  const overrides = known("Override", "PartName");
  for (const name of overrides.keys()) {
    if (!names.some((each) => `/${each}`.toLowerCase() === name)) problem(`${TYPES} names ${name}, which is not there`);
  }
  return (name) => {
    const type = overrides.get(`/${name}`.toLowerCase()) ?? defaults.get(name.toLowerCase().split(".").at(-1) ?? "");
    if (type === undefined) problem(`${name} has no content type`);
    return type ?? "";
  };
}

function relationsIn(root: XmlNode | null, name: string, problem: (sentence: string) => void): Relationship[] {
  const ids = new Set<string>();
  const owner = name.replace(RELATIONSHIPS, "$1$2");
  return childrenOf(root ?? undefined, "Relationship").map(({ attributes }) => {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    if (ids.has(id)) problem(`${name} has two relations ${id}`);
    ids.add(id);
    const outside = mode === "External";
    return { id, type: type.split("/").at(-1) ?? "", target: outside ? null : resolved(owner, target) };
  });
}

function resolved(owner: string, target: string): string {
  const path = new URL(target, `pack://part/${owner}`).pathname;
  return decodeURIComponent(path.replace(/^\//, ""));
}

/** Both ways: each target is there, each part is reached, and is what it is called. */
function checkRelations({ parts, relationships }: CheckedPackage, problem: (sentence: string) => void): void {
  for (const [owner, list] of relationships) {
    if (owner !== "" && !parts.has(owner)) problem(`relations of ${owner}, which is not there`);
    for (const { id, type, target } of list) {
      if (target === null) continue;
      const part = parts.get(target);
      if (part === undefined) problem(`${owner || "the package"} refers to ${target} (${id}), which is not there`);
      else if (KINDS[type]?.test(part.contentType) === false) problem(`${target} is no ${type}`);
    }
  }
  const reached = new Set<string>();
  const open = [""];
  for (let owner = open.pop(); owner !== undefined; owner = open.pop()) {
    for (const { target } of relationships.get(owner) ?? []) {
      if (target === null || reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  for (const path of parts.keys()) if (!reached.has(path)) problem(`nothing refers to ${path}`);
}
