/**
 * A form file as a part of the workbook that was made with it, for whoever opens the workbook without knowing the form.
 * Nothing is recognised by it: it is offered, and goes through the same checks as any file that somebody sends.
 */

const NAMESPACE = "urn:jixiao:form-file";
const OPENING = `xmlns="${NAMESPACE}"`;

/** The XML that carries a form file. */
export function carriedXml(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<form ${OPENING}>${escaped}</form>`;
}

/** The form file that XML carries; null for XML of others, and where a program has written it in another way. */
export function carriedText(xml: string): string | null {
  const opening = xml.indexOf(OPENING);
  const start = xml.indexOf(">", opening);
  const end = xml.indexOf("<", start);
  if (opening === -1 || start === -1 || end === -1) return null;
  const text = xml.slice(start + 1, end);
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
