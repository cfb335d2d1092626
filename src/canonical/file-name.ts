import { textAt } from "../core/json";
import { inFullWidth } from "../core/text/text";
import { isDraft, valueAt, type CanonicalDocument, type FormDocument } from "./document";
import { formById, type Forms } from "../forms/forms";

export interface FileNames {
  /** `….json`, or `….draft.json`. */
  readonly document: string;
  readonly sourceMap: string;
}

/** Characters of a project's name in a file name; three bytes each must stay under 255 with the rest. */
const MAX_NAME = 60;

/** What Windows refuses in a name. */
const RESERVED = /[<>:"/\\|?*]/g;

/** Form, project and year, as every system can store them: `chongming-2023_党员经常性教育专项经费_2023.json`. */
export function fileNames(document: CanonicalDocument, forms: Forms): FileNames {
  const stem = stemOf(document.forms, forms);
  const draft = isDraft(document) ? ".draft" : "";
  return { document: `${stem}${draft}.json`, sourceMap: `${stem}${draft}.map.json` };
}

function stemOf(documents: readonly FormDocument[], forms: Forms): string {
  const [first] = documents;
  if (!first) return "jixiao";
  const field = formById(forms, first.form)?.roles.name;
  const name = field && valueAt(first, field.path);
  const parts = [
    first.form,
    safeName(typeof name === "string" ? name : (textAt(name, "name") ?? "")),
    first.fiscalYear === null ? "" : String(first.fiscalYear),
    documents.length > 1 ? `等${documents.length}份` : "",
  ];
  return parts.filter((part) => part !== "").join("_");
}

/** Control and invisible characters go, white space becomes one space, reserved characters their full-width twins. */
function safeName(name: string): string {
  const visible = name.replace(/\s+/gu, " ").replace(/\p{C}/gu, "").replace(RESERVED, inFullWidth);
  return [...visible]
    .slice(0, MAX_NAME)
    .join("")
    .replace(/[. ]+$/, "")
    .trimStart();
}
