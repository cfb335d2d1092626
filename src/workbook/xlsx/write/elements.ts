import { fileText } from "../file-text";

/** The XML of parts, written from the inside out. What is not there is undefined and left out. */

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; its content is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${attributeValue(value)}"`;
  }
  const inner = content.join("");
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</${name}>`;
}

/** An element, unless there is nothing to put in. */
export function elementOf(name: string, attributes: Attributes, content: readonly string[]): string {
  return content.length === 0 ? "" : element(name, attributes, ...content);
}

/** The same with the number of what is in it. */
export function counted(name: string, content: readonly string[]): string {
  return elementOf(name, { count: content.length }, content);
}

function attributeValue(value: string | number | boolean): string {
  if (typeof value === "string") return attributeText(value);
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

const MARKUP = /[&<>"\t\n\r]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // One that stands in an attribute as it is counts as a space.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Letter for letter; what an attribute shows to people goes through `fileText` first. */
function attributeText(plain: string): string {
  return plain.replace(MARKUP, (character) => ENTITIES[character] ?? character);
}

const MARKUP_IN_TEXT = /[&<>]/g;

/** What cells, formulas and notes say, between tags. */
export function text(plain: string): string {
  return fileText(plain).replace(MARKUP_IN_TEXT, (character) => ENTITIES[character] ?? character);
}

/** The attribute that keeps white space at the edges of a text. */
export const PRESERVE: Attributes = { "xml:space": "preserve" };
