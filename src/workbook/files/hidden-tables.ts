import { scanXml } from "../xlsx/ooxml/xml";
import { unpackParts } from "./repack";

/**
 * Names of the sheets of an .ods file that are not shown: their style says so. The library's parser passes over that.
 *
 * @throws {FileError}
 */
export function hiddenTables(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { content } of unpackParts(bytes, (name) => name === "content.xml")) {
    const styles = new Set<string>();
    let style: string | null = null;
    scanXml(content.toString("utf8"), {
      listening: false,
      open(element, attributes) {
        if (element === "style") style = attributes.getPrefixed("name");
        else if (element === "table-properties" && attributes.getPrefixed("display") === "false" && style !== null)
          styles.add(style);
        else if (element === "table" && styles.has(attributes.getPrefixed("style-name") ?? ""))
          names.add(attributes.getPrefixed("name") ?? "");
      },
      close: () => undefined,
      text: () => undefined,
      cdata: () => undefined,
    });
  }
  return names;
}
