import { textOfUtf8, utf8 } from "../../core/platform";
import { unpackParts, type Inflater } from "./unpack";
import type { WholePart } from "./sheet-file";
import type { ZipEntry } from "./zip-directory";

/** XML of others that goes along with a workbook: neither shown nor printed, and found again by its namespace. */
export interface CustomXml {
  /** `{3F2504E0-4F89-11D3-9A0C-0305E82C3301}`: each part has one of its own. */
  readonly id: string;
  /** As it is in the file: programs write UTF-16 too. */
  readonly content: Uint8Array;
  /** What the file says of it, its id among that. */
  readonly properties: Uint8Array;
}

/** Custom XML of one's own. */
export function customXml(id: string, xml: string): CustomXml {
  return { id, content: utf8(xml), properties: propertiesOf(id) };
}

/** Empty for XML in another encoding than ours. */
export function textOf({ content }: CustomXml): string {
  return textOfUtf8(content) ?? "";
}

/** Larger ones are of other programs, and not kept. */
const MOST_BYTES = 1024 * 1024;
const MOST_PARTS = 1000;

const PART = /^customXml\/item(\d+)\.xml$/iu;
const PROPERTIES = /^customXml\/itemProps(\d+)\.xml$/iu;
const ID = /itemID\s*=\s*["'](\{[0-9A-Fa-f-]{36}\})["']/u;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** What a package brings along, in the order of its parts. @throws {FileError} where one is damaged */
export function customXmlIn(entries: readonly ZipEntry[], inflater: Inflater): readonly CustomXml[] {
  const wanted = entries
    .filter(({ name, claimedSize }) => (PART.test(name) || PROPERTIES.test(name)) && claimedSize <= MOST_BYTES)
    .slice(0, 2 * MOST_PARTS);
  const parts = unpackParts(wanted, () => true, inflater);
  const properties = new Map(
    parts.flatMap(({ name, content }) => {
      const number = PROPERTIES.exec(name)?.[1];
      const id = number === undefined ? undefined : ID.exec(textOfUtf8(content) ?? "")?.[1];
      return number === undefined || id === undefined ? [] : [[number, { id, properties: content }] as const];
    }),
  );
  return parts.flatMap(({ name, content }): CustomXml[] => {
    const number = PART.exec(name)?.[1];
    if (number === undefined) return [];
    const id = idOf(number);
    return [{ content, ...(properties.get(number) ?? { id, properties: propertiesOf(id) }) }];
  });
}

/** Whether a package holds custom XML that `customXmlIn` leaves out. */
export function hasOtherCustomXml(entries: readonly ZipEntry[]): boolean {
  const parts = entries.filter(({ name }) => PART.test(name));
  return parts.length > MOST_PARTS || parts.some(({ claimedSize }) => claimedSize > MOST_BYTES);
}

/** For a part whose properties are missing: no two of one file have the same. */
function idOf(number: string): string {
  return `{00000000-0000-4000-8000-${number.slice(-12).padStart(12, "0")}}`;
}

function propertiesOf(id: string): Uint8Array {
  return utf8(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${STORE}"/>`,
  );
}

/** The parts of a package that hold it. */
export function packageParts(all: readonly CustomXml[]): readonly WholePart[] {
  return all.flatMap(({ content, properties }, index): WholePart[] => {
    const number = index + 1;
    const propertiesPath = `customXml/itemProps${number}.xml`;
    return [
      {
        path: `customXml/item${number}.xml`,
        contentType: "application/xml",
        bytes: content,
        from: { owner: "workbook", type: `${OFFICE}/customXml` },
        relationships: [{ id: "rId1", type: `${OFFICE}/customXmlProps`, target: propertiesPath }],
      },
      { path: propertiesPath, contentType: PROPERTIES_TYPE, bytes: properties, from: null, relationships: [] },
    ];
  });
}
