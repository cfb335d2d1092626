import { remembered } from "../../../core/remembered";
import { MAX_UNPACKED_BYTES } from "../container";
import { FileError } from "../file-error";
import { unpacked, type Inflater } from "../unpack";
import type { ZipEntry } from "../zip-directory";
import { scanXml } from "./xml";

/** The parts of an Office file and what each says of the others (ECMA-376 Part 2). */
export interface Package {
  /** The text of a part; null when there is none of the name. @throws {FileError} when it is damaged or too large */
  text(part: string): string | null;
  /** What a part refers to within the package; "" for the package itself. */
  relationships(part: string): readonly Relationship[];
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. The rest of it says no more than how strict the file is. */
  readonly type: string;
  /** Name of the part. */
  readonly part: string;
}

/** Parts are unpacked when they are asked for, all of them together within one bound. */
export function openPackage(entries: readonly ZipEntry[], inflater: Inflater): Package {
  const byName = new Map<string, ZipEntry | "twice">();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    byName.set(key, byName.has(key) ? "twice" : entry);
  }
  let room = MAX_UNPACKED_BYTES;
  const text = (part: string): string | null => {
    const entry = byName.get(keyOf(part)) ?? byName.get(keyOf(unescaped(part)));
    if (entry === undefined) return null;
    // Of two parts of one name, every program reads another one.
    if (entry === "twice") throw new FileError("damaged");
    const content = unpacked(entry, room, inflater);
    room -= content.length;
    return decoded(content, inflater);
  };
  return {
    text,
    relationships(part) {
      const xml = text(relationshipsPart(part));
      if (xml === null) return [];
      return declaredIn(xml).map(({ id, type, target }) => ({ id, type, part: resolved(target, part) }));
    },
  };
}

/** Part names do not differ by case alone; some writers put `\` between folders. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Names are written as parts of an address: `sheet%201.xml`. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function decoded(content: Uint8Array, inflater: Inflater): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(content);
  return inflater.text(content);
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

interface Declared {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const FEW_PARTS = 16;
/** One program writes the same into most of its files. */
const declaredIn = remembered(
  (xml): readonly Declared[] => {
    const found: Declared[] = [];
    scanXml(xml, {
      listening: false,
      open(name, attributes) {
        if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
        const type = attributes.get("Type") ?? "";
        found.push({
          id: attributes.get("Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: attributes.get("Target") ?? "",
        });
      },
      close: () => undefined,
      text: () => undefined,
      cdata: () => undefined,
    });
    return found;
  },
  { most: FEW_PARTS },
);

/** A target is an address seen from the part that names it; behind a `/`, from the whole package. */
function resolved(target: string, part: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
