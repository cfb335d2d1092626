import { customXmlIn } from "../../workbook/files/custom-xml";
import { bytesOf } from "./bytes-of";

/** The custom XML that a file brings along. @throws {FileError} and what the system says of a file that cannot be read */
export async function customXmlOf(path: string): Promise<readonly string[]> {
  return customXmlIn(await bytesOf(path));
}
