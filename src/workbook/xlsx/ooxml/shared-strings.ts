import { RichText } from "./rich-text";
import { scanXml } from "./xml";

/** The texts that cells name by number. An empty one (`<si/>`) has its number like any other. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const text = new RichText();
  scanXml(xml, {
    get listening() {
      return text.listening;
    },
    open(name) {
      if (name === "si") text.begin();
      else text.open(name);
    },
    close(name) {
      if (name === "si") strings.push(text.end());
      else text.close(name);
    },
    text: (raw) => text.text(raw),
    cdata: (raw) => text.cdata(raw),
  });
  return strings;
}
