import { utf8 } from "../../core/platform";
import { plainInflater } from "../../workbook/xlsx/plain-inflater";
import { packStored, unpackParts, type Part } from "../../workbook/xlsx/repack";
import type { ZipEntry } from "../../workbook/xlsx/zip-directory";
import { looksOfSheet, richTextsIn } from "./sheet-looks";

/** What the library for looks gets of a file: it unpacks whatever it is given, without a bound. */

const WANTED =
  /^\/?(?:_rels\/\.rels|xl\/(?:(?:workbook|styles|sharedStrings)\.xml|_rels\/workbook\.xml\.rels|theme\/\w+\.xml|worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?|drawings\/(?:_rels\/)?\w+\.(?:xml|vml)(?:\.rels)?|comments\d+\.xml|tables\/table\d+\.xml))$/;
const STRINGS = /xl\/sharedStrings\.xml$/;
const STYLES = /xl\/styles\.xml$/;
const SHEET = /xl\/worksheets\/sheet\d+\.xml$/;
/** Only that there are pictures is of interest. */
const PICTURE = /^\/?xl\/media\//;

export interface LooksFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `styles.xml`; "" where there is none. */
  readonly styles: string;
}

/** @throws {FileError} when a part is damaged, or all together are too large */
export function looksFile(entries: readonly ZipEntry[]): LooksFile {
  const parts = unpackParts(entries, (name) => WANTED.test(name), plainInflater);
  const rich = richTextsIn(textOf(parts, STRINGS));
  const pictures = entries.filter(({ name }) => PICTURE.test(name));
  return {
    bytes: packStored([
      ...parts
        .filter(({ name }) => !STRINGS.test(name))
        .map((part) =>
          SHEET.test(part.name)
            ? { ...part, content: utf8(looksOfSheet(plainInflater.text(part.content), rich)) }
            : part,
        ),
      ...pictures.map(({ name }) => ({ name, content: new Uint8Array() })),
    ]),
    styles: textOf(parts, STYLES),
  };
}

function textOf(parts: readonly Part[], pattern: RegExp): string {
  const part = parts.find(({ name }) => pattern.test(name));
  return part === undefined ? "" : plainInflater.text(part.content);
}
