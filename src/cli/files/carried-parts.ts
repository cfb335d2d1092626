import { definitionDigest } from "../../canonical/meaning";
import { carriedXml } from "../../form-files/carried";
import { formFileText } from "../../form-files/form-file";
import type { Form } from "../../forms/compile/form";
import type { WholePart } from "../../workbook/xlsx/sheet-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** What goes along with a workbook, so that it can be read where the forms in it are not known: those that are not shipped, each once. */
export function carriedParts(forms: readonly Form[]): readonly WholePart[] {
  const further = [...new Map(forms.filter((form) => form.further).map((form) => [form.id, form])).values()];
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return further.flatMap((form, index): WholePart[] => {
    const number = index + 1;
    const properties = `customXml/itemProps${number}.xml`;
    return [
      {
        path: `customXml/item${number}.xml`,
        contentType: "application/xml",
        bytes: bytes(carriedXml(formFileText(form.definition))),
        from: { owner: "workbook", type: `${OFFICE}/customXml` },
        relationships: [{ id: "rId1", type: `${OFFICE}/customXmlProps`, target: properties }],
      },
      {
        path: properties,
        contentType: PROPERTIES,
        bytes: bytes(
          `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${itemId(form)}" xmlns:ds="${STORE}"/>`,
        ),
        from: null,
        relationships: [],
      },
    ];
  });
}

/** Every part has one of its own; the same form has the same, so that the same file has the same bytes. */
function itemId(form: Form): string {
  const digits = definitionDigest(form).toUpperCase();
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ];
  return `{${groups.join("-")}}`;
}
