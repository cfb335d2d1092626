import { scanXml, type XmlAttributes } from "../../../workbook/xlsx/ooxml/xml";

/** Goes through the elements of a part; `above` holds the names of those that one stands in, the outermost first. */
export function eachElement(
  xml: string,
  handler: {
    open(name: string, attributes: XmlAttributes, above: readonly string[]): void;
    close?(name: string, above: readonly string[]): void;
  },
): void {
  const above: string[] = [];
  scanXml(xml, {
    listening: false,
    open(name, attributes) {
      handler.open(name, attributes, above);
      above.push(name);
    },
    close(name) {
      above.pop();
      handler.close?.(name, above);
    },
    text: () => undefined,
    cdata: () => undefined,
  });
}

/** `<b/>` says yes, `<b val="0"/>` no. */
export function isOn(attributes: XmlAttributes): boolean {
  const value = attributes.get("val");
  return value === null || value === "1" || value === "true";
}

/** The number of an attribute; null for none, and for what is no number. */
export function numberIn(attributes: XmlAttributes, name: string): number | null {
  const value = attributes.get(name);
  return value === null || value.trim() === "" || !Number.isFinite(Number(value)) ? null : Number(value);
}
