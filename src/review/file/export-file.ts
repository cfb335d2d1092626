import { canonicalJson } from "../../canonical/bytes";
import { toDocument } from "../../canonical/document";
import type { JudgedForm } from "../../canonical/judged";
import { toSourceMap } from "../../canonical/source-map";
import type { ExportedFormsOptions } from "./chosen";
import { exportable, standingOf, type Exportable, type Standing } from "./exportable";
import type { FileForms } from "./forms-in";

export interface ExportFileOptions extends ExportedFormsOptions {
  /** Each form a document of its own. */
  readonly apart: boolean;
  /** With source maps. */
  readonly map: boolean;
}

/** What `export` makes of one file. */
export interface ExportedFile extends Omit<Exportable, "forms"> {
  /** Of all forms together, or of each. None where the file holds no form. */
  readonly documents: readonly ExportedDocument[];
}

export interface ExportedDocument extends Standing {
  /** Canonical JSON, to be written as it is. */
  readonly text: string;
  readonly map: string | null;
}

export function exportFile(file: FileForms, { locale, choice, apart, map }: ExportFileOptions): ExportedFile {
  const { forms, ...said } = exportable(file, choice, locale);
  const groups = apart ? forms.map((form) => [form]) : forms.length === 0 ? [] : [forms];
  return { documents: groups.map((group) => exported(group, standingOf(group, { forms, ...said }), map)), ...said };
}

function exported(forms: readonly JudgedForm[], standing: Standing, map: boolean): ExportedDocument {
  const readings = forms.map(({ reading }) => reading);
  return {
    ...standing,
    text: canonicalJson(toDocument(readings, { draft: standing.draft })),
    map: map ? canonicalJson(toSourceMap(readings)) : null,
  };
}
