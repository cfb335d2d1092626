import { canonicalJson } from "../../canonical/bytes";
import { toDocument } from "../../canonical/document";
import { onlyDraft, openErrors, type JudgedForm } from "../../canonical/judged";
import { toSourceMap } from "../../canonical/source-map";
import { unreadText } from "../../messages";
import type { Locale } from "../../messages/messages";
import type { FileForms } from "./forms-in";

export interface ExportOptions {
  readonly locale: Locale;
  /** Each form a document of its own. */
  readonly apart: boolean;
  /** With source maps. */
  readonly map: boolean;
}

/** What `export` makes of one file. */
export interface ExportedFile {
  /** Of all forms together, or of each. None where the file holds no form. */
  readonly documents: readonly ExportedDocument[];
  /** A sentence for each form that could not be read. */
  readonly unread: readonly string[];
}

export interface ExportedDocument {
  /** Canonical JSON, to be written as it is. */
  readonly text: string;
  readonly draft: boolean;
  readonly errors: number;
  readonly map: string | null;
}

export function exportFile({ forms, unread }: FileForms, { locale, apart, map }: ExportOptions): ExportedFile {
  const groups = apart ? forms.map((form) => [form]) : forms.length === 0 ? [] : [forms];
  return {
    documents: groups.map((group) => exported(group, map)),
    unread: unread.map((each) => unreadText(each, locale)),
  };
}

function exported(forms: readonly JudgedForm[], map: boolean): ExportedDocument {
  const readings = forms.map(({ reading }) => reading);
  const draft = onlyDraft(forms);
  return {
    text: canonicalJson(toDocument(readings, { draft })),
    draft,
    errors: openErrors(forms),
    map: map ? canonicalJson(toSourceMap(readings)) : null,
  };
}
