import { FileError } from "../file-error";
import { decodedXml } from "./xml-text";

/**
 * The elements of an XML part, one after the other. Names come without their prefix: what a prefix stands for is the
 * writer's choice, and no two elements of a worksheet differ by it alone. An element must be closed by its own name;
 * beyond that the text is taken as it is, and what a document type declares is not looked at, so nothing in it expands.
 */
export interface XmlHandler {
  /** An element begins, an `empty` one (`<v/>`) too. `attributes` says what it says only until this returns. */
  open(name: string, attributes: XmlAttributes, empty: boolean): void;
  /** An element ends, an empty one too. */
  close(name: string): void;
  /** Characters between tags, entities and all: `decodedXml` makes a text of them. CDATA comes as `cdata`. */
  text(raw: string): void;
  cdata(text: string): void;
  /** Whether characters are wanted where we are; the others are not even cut out. */
  readonly listening: boolean;
  /**
   * Takes whole elements that begin at a tag by itself, where it knows them at a glance, and says where they end; the
   * place of the tag where it takes none.
   */
  ahead?(xml: string, tag: number): number;
}

export interface XmlAttributes {
  /** The value of an attribute by its whole name; null when it is not there. */
  get(name: string): string | null;
  /** The same by the name behind its prefix: `r:id` by `id`. */
  getPrefixed(name: string): string | null;
}

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** @throws {FileError} `damaged` when a tag, a comment or an element does not end. */
export function scanXml(xml: string, handler: XmlHandler): void {
  const attributes = new Attributes(xml);
  const names: string[] = [];
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) break;
    if (tag > at && handler.listening) handler.text(xml.slice(at, tag));
    const first = xml.charCodeAt(tag + 1);
    if (first === SLASH) {
      const name = names.pop();
      if (name === undefined || !xml.startsWith(name, tag + 2)) throw new FileError("damaged");
      const end = blanksEnd(xml, tag + 2 + name.length);
      if (xml.charCodeAt(end) !== GREATER) throw new FileError("damaged");
      handler.close(localName(name));
      at = end + 1;
    } else if (first === BANG) {
      at = declarationEnd(xml, tag, handler);
    } else if (first === QUESTION) {
      at = behind(xml, "?>", tag);
    } else {
      const taken = handler.ahead?.(xml, tag) ?? tag;
      if (taken > tag) {
        at = taken;
        continue;
      }
      const nameEnd = endOfName(xml, tag + 1);
      const end = endOfTag(xml, nameEnd);
      const empty = xml.charCodeAt(end - 1) === SLASH;
      const name = xml.slice(tag + 1, nameEnd);
      const local = localName(name);
      attributes.from = nameEnd;
      attributes.to = empty ? end - 1 : end;
      handler.open(local, attributes, empty);
      if (empty) handler.close(local);
      else names.push(name);
      at = end + 1;
    }
  }
  if (names.length > 0) throw new FileError("damaged");
}

function declarationEnd(xml: string, tag: number, handler: XmlHandler): number {
  if (xml.startsWith("<!--", tag)) return behind(xml, "-->", tag + 4);
  if (xml.startsWith("<![CDATA[", tag)) {
    const end = behind(xml, "]]>", tag + 9);
    if (handler.listening) handler.cdata(xml.slice(tag + 9, end - 3));
    return end;
  }
  // A document type may hold declarations of its own, each of them between brackets.
  const end = endOfTag(xml, tag);
  const list = xml.slice(tag, end).indexOf("[");
  return list < 0 ? end + 1 : behind(xml, ">", behind(xml, "]", tag + list));
}

function behind(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new FileError("damaged");
  return found + mark.length;
}

function endOfName(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER || code === SLASH || isBlank(code)) break;
  }
  if (at === from) throw new FileError("damaged");
  return at;
}

/** The `>` of a tag; one within quotes does not count. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === QUOTE || code === APOSTROPHE) at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw new FileError("damaged");
}

function isBlank(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN;
}

function blanksEnd(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at += 1;
  return at;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attributes of the tag that is looked at: a place in the text, read when somebody asks. */
class Attributes implements XmlAttributes {
  from = 0;
  to = 0;

  constructor(private readonly xml: string) {}

  get(name: string): string | null {
    return this.find(name, false);
  }

  getPrefixed(name: string): string | null {
    return this.find(name, true);
  }

  private find(wanted: string, prefixed: boolean): string | null {
    const { xml, to } = this;
    for (let at = blanksEnd(xml, this.from); at < to; at = blanksEnd(xml, at)) {
      let start = at;
      let nameEnd = at;
      for (; nameEnd < to; nameEnd += 1) {
        const code = xml.charCodeAt(nameEnd);
        if (code === EQUALS || isBlank(code)) break;
        if (prefixed && code === COLON) start = nameEnd + 1;
      }
      const equals = blanksEnd(xml, nameEnd);
      const opening = blanksEnd(xml, equals + 1);
      const quote = xml.charCodeAt(opening);
      if (xml.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE))
        throw new FileError("damaged");
      const closing = xml.indexOf(quote === QUOTE ? '"' : "'", opening + 1);
      if (closing < 0 || closing >= to) throw new FileError("damaged");
      if (nameEnd - start === wanted.length && (start > at || !prefixed) && xml.startsWith(wanted, start)) {
        return decodedXml(xml.slice(opening + 1, closing));
      }
      at = closing + 1;
    }
    return null;
  }
}
