import { FileError } from "../../workbook/xlsx/file-error";
import { scanXml } from "../../workbook/xlsx/ooxml/xml";
import { customXml, textOf, type CustomXml } from "../../workbook/xlsx/custom-xml";

/** Custom XML that goes along with the workbook: of the file that was opened, and what add-ins have laid into it since. */
export class CustomXmlStore {
  private held: CustomXml[] = [];

  /** Those of another workbook take the place of all before. */
  replace(parts: readonly CustomXml[]): void {
    this.held = [...parts];
  }

  get all(): readonly CustomXml[] {
    return this.held;
  }

  add(xml: string): CustomXml {
    const part = customXml(`{${crypto.randomUUID().toUpperCase()}}`, xml);
    this.held.push(part);
    return part;
  }

  find(id: string): CustomXml | null {
    return this.held.find((each) => each.id === id) ?? null;
  }
}

/** The namespace that the outermost element takes for its own; empty for none, null for what is no XML. */
export function namespaceOf(part: CustomXml): string | null {
  let namespace: string | null = null;
  try {
    scanXml(textOf(part), {
      open: (_name, attributes) => (namespace ??= attributes.get("xmlns") ?? ""),
      close: () => undefined,
      text: () => undefined,
      cdata: () => undefined,
      listening: false,
    });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return null;
  }
  return namespace;
}
