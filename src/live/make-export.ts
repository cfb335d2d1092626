import { canonicalJson } from "../canonical/bytes";
import { sha256 } from "../canonical/digest";
import { toDocument } from "../canonical/document";
import { fileNames } from "../canonical/file-name";
import { onlyDraft, openErrors } from "../canonical/judged";
import { toSourceMap } from "../canonical/source-map";
import { utf8 } from "../core/platform";
import type { CheckedForm, ExportResult } from "./snapshot";

/**
 * The canonical file of checked forms and its source map; a draft, too, where so many declarations beside them could not
 * be read. Fetched with the first export.
 */
export async function makeExport(forms: readonly CheckedForm[], unread = 0): Promise<ExportResult> {
  const readings = forms.map(({ reading }) => reading);
  const draft = onlyDraft(forms, unread);
  const document = toDocument(readings, { draft });
  const text = canonicalJson(document);
  const bytes = utf8(text);
  const names = fileNames(
    document,
    readings.map(({ form }) => form),
  );
  return {
    fileName: names.document,
    text,
    bytes,
    sha256: await sha256(bytes),
    draft,
    errors: openErrors(forms),
    unread,
    fields: total(forms, ({ progress }) => progress.fields),
    filled: total(forms, ({ progress }) => progress.filled),
    sourceMap: { fileName: names.sourceMap, text: canonicalJson(toSourceMap(readings)) },
  };
}

function total(forms: readonly CheckedForm[], count: (form: CheckedForm) => number): number {
  return forms.reduce((sum, form) => sum + count(form), 0);
}
