import { definitionDigest } from "../../canonical/meaning";
import { carriedFiles } from "../../form-files/carried";
import type { Form } from "../../forms/compile/form";
import { customXml, packageParts } from "../../workbook/xlsx/custom-xml";
import type { WholePart } from "../../workbook/xlsx/sheet-file";

/** What goes along with a workbook, so that it can be read where the forms in it are not known: those that are not shipped, each once. */
export function carriedParts(forms: readonly Form[]): readonly WholePart[] {
  return packageParts(carriedFiles(forms).map(({ form, xml }) => customXml(itemId(form), xml)));
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
