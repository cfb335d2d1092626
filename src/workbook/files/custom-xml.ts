import { containerOf } from "../xlsx/container";
import { unpackParts } from "../xlsx/unpack";
import { nodeInflater } from "./zlib";

/** Larger ones are of other programs. */
const MOST_BYTES = 1024 * 1024;

/** The custom XML that a spreadsheet file brings along, as texts. @throws {FileError} */
export function customXmlIn(bytes: Uint8Array): readonly string[] {
  const { entries } = containerOf(bytes);
  const wanted = entries.filter(
    ({ name, claimedSize }) => /^customXml\/item\d+\.xml$/iu.test(name) && claimedSize <= MOST_BYTES,
  );
  return unpackParts(wanted, () => true, nodeInflater).map(({ content }) => nodeInflater.text(content));
}
