import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element with its name spaces resolved. */
export interface XmlNode {
  readonly namespace: string;
  /** Without its prefix. */
  readonly name: string;
  /** By their names as they are written: `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ":@";
const TEXT = "#text";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** Whatever XML 1.0 does not have. */
const NO_CHARACTER = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/u;

/** The root of a part; a sentence where it is no XML. */
export function parsePart(xml: string): XmlNode | string {
  if (NO_CHARACTER.test(xml)) return "holds a character that XML does not have";
  if (xml.includes("<!DOCTYPE")) return "has a document type";
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return `is no XML: ${valid.err.msg}`;
  const roots = (parser.parse(xml) as Raw[]).filter((raw) => nameOf(raw) !== TEXT);
  const [root] = roots;
  if (root === undefined || roots.length > 1) return "has no single root";
  try {
    return node(root, new Map());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function nameOf(raw: Raw): string {
  return Object.keys(raw).find((key) => key !== ATTRIBUTES) ?? "";
}

function node(raw: Raw, above: ReadonlyMap<string, string>): XmlNode {
  const attributes = (raw[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
  const spaces = new Map(above);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns") spaces.set("", value);
    else if (name.startsWith("xmlns:")) spaces.set(name.slice(6), value);
  }
  const qualified = nameOf(raw);
  const [prefix, name] = split(qualified);
  for (const used of [prefix, ...Object.keys(attributes).map((each) => split(each)[0])]) {
    if (used !== "" && used !== "xml" && used !== "xmlns" && !spaces.has(used))
      throw new Error(`has a prefix that stands for nothing: ${used}`);
  }
  const content = raw[qualified] as Raw[];
  const isText = (each: Raw): boolean => nameOf(each) === TEXT;
  return {
    namespace: spaces.get(prefix) ?? "",
    name,
    attributes,
    children: content.filter((each) => !isText(each)).map((each) => node(each, spaces)),
    text: content
      .filter(isText)
      .map((each) => String(each[TEXT]))
      .join(""),
  };
}

function split(qualified: string): readonly [prefix: string, name: string] {
  const colon = qualified.indexOf(":");
  return colon < 0 ? ["", qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
}

/** The elements of a name directly within another. */
export function childrenOf(parent: XmlNode | undefined, name: string): readonly XmlNode[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(parent, name)[0];
}

/** Elements of a name, however deep. */
export function everyOf(root: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (root === undefined) return [];
  const deeper = root.children.flatMap((child) => everyOf(child, name));
  return root.name === name ? [root, ...deeper] : deeper;
}
