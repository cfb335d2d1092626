import { containerOf } from "../xlsx/container";
import { customXmlIn as customXmlOf, textOf } from "../xlsx/custom-xml";
import { nodeInflater } from "./zlib";

/** The custom XML that a spreadsheet file brings along, as texts. @throws {FileError} */
export function customXmlIn(bytes: Uint8Array): readonly string[] {
  return customXmlOf(containerOf(bytes).entries, nodeInflater).map(textOf);
}
