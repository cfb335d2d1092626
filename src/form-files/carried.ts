import { firstOfEach } from "../core/grouped";
import type { Form } from "../forms/compile/form";
import { formFileText } from "./form-file";

/**
 * A form file as a part of the workbook that was made with it, for whoever opens the workbook without knowing the form.
 * Nothing is recognised by it: it is offered, and goes through the same checks as any file that somebody sends.
 */

/** By which such parts are found among those of others. */
export const CARRIED_NAMESPACE = "urn:jixiao:form-file";
const OPENING = `<form xmlns="${CARRIED_NAMESPACE}"`;

/** The XML for a workbook of these forms: of those that are not shipped, each once. */
export function carriedFiles(forms: readonly Form[]): readonly { readonly form: Form; readonly xml: string }[] {
  const further = firstOfEach(
    forms.filter((form) => form.further),
    ({ id }) => id,
  );
  return further.map((form) => ({ form, xml: carriedXml(formFileText(form.definition)) }));
}

/** The XML that carries a form file. */
export function carriedXml(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${OPENING}>${escaped}</form>`;
}

/** The form file that XML carries; null for XML of others, and where a program has written it in another way. */
export function carriedText(xml: string): string | null {
  const opening = xml.indexOf(OPENING);
  const start = xml.indexOf(">", opening);
  const end = xml.indexOf("<", start);
  if (opening === -1 || start === -1 || end === -1) return null;
  return unescaped(xml.slice(start + 1, end));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Programs that write the part again escape more of it, and by numbers. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|quot|apos|amp));/giu, (whole, decimal, hex, name) => {
    if (typeof name === "string") return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
