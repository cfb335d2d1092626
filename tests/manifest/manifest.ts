import { readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";

export const ROOT = path.resolve(__dirname, "../..");
export const MANIFEST_FILE = path.join(ROOT, "manifest.xml");

/** An element with its attributes and children in document order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Record<string, unknown>;

/** Reads manifest XML into plain elements; comments and the declaration are left out. */
export function parseManifest(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const roots = (parser.parse(xml) as Parsed[]).flatMap(toElement);
  const root = roots.find((element) => element.name === "OfficeApp");
  if (root === undefined) throw new Error("no OfficeApp element");
  return root;
}

export function manifest(): Element {
  return parseManifest(readFileSync(MANIFEST_FILE, "utf8"));
}

function toElement(parsed: Parsed): Element[] {
  const name = Object.keys(parsed).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
  if (name === undefined) return [];
  const content = parsed[name] as Parsed[];
  const text = content.map((part) => (typeof part["#text"] === "string" ? part["#text"] : "")).join("");
  return [
    { name, attributes: (parsed[":@"] ?? {}) as Record<string, string>, children: content.flatMap(toElement), text },
  ];
}

/** The element itself and everything below it. */
export function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

/** All descendants of that name, in document order. */
export function all(element: Element, name: string): Element[] {
  return everything(element).filter((each) => each.name === name);
}

/** The only descendant of that name. @throws {Error} if there is none or more than one. */
export function only(element: Element, name: string): Element {
  return single(all(element, name), name);
}

/** The only child of that name. @throws {Error} if there is none or more than one. */
export function child(element: Element, name: string): Element {
  return single(
    element.children.filter((each) => each.name === name),
    name,
  );
}

function single(found: readonly Element[], name: string): Element {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`expected one ${name}, found ${found.length}`);
  return first;
}

/** An attribute that must be there. @throws {Error} if it is not. */
export function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}

export function names(elements: readonly Element[]): string[] {
  return elements.map((element) => element.name);
}
