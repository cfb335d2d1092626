import { RichText } from "./rich-text";
import { scanXml } from "./xml";

/** A text without anything that has to be put together or decoded, as nearly all of them are. */
const PLAIN_TEXT = /<si><t(?: xml:space="preserve")?>([^<&\r_]*)<\/t><\/si>/y;

/** The texts that cells name by number. An empty one (`<si/>`) has its number like any other. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const text = new RichText();
  scanXml(xml, {
    get listening() {
      return text.listening;
    },
    ahead(part, tag) {
      PLAIN_TEXT.lastIndex = tag;
      const plain = PLAIN_TEXT.exec(part);
      if (plain === null) return tag;
      strings.push(plain[1] ?? "");
      return PLAIN_TEXT.lastIndex;
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
