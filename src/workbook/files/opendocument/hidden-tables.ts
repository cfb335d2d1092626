import { scanXml } from "../../xlsx/ooxml/xml";

/**
 * Names of the sheets of an .ods file (its `content.xml`) that are not shown: their style says so. The library's parser
 * passes over that. @throws {FileError}
 */
export function hiddenTables(content: string): ReadonlySet<string> {
  const names = new Set<string>();
  const styles = new Set<string>();
  let style: string | null = null;
  scanXml(content, {
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
  return names;
}
