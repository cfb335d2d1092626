import { toDocument } from "../../canonical/document";
import { elementRecords, type ElementRecord } from "../../canonical/elements/records";
import type { JudgedForm } from "../../canonical/judged";
import type { ExportedFormsOptions } from "./chosen";
import { exportable, standingOf, type Exportable, type Standing } from "./exportable";
import type { FileForms } from "./forms-in";

/** The records for budget systems of one file, form by form. */
export interface ElementsOfFile extends Omit<Exportable, "forms"> {
  readonly documents: readonly ElementsOfForm[];
}

export interface ElementsOfForm extends Standing {
  readonly records: readonly ElementRecord[];
}

export async function elementsFile(file: FileForms, { locale, choice }: ExportedFormsOptions): Promise<ElementsOfFile> {
  const found = exportable(file, choice, locale);
  const { forms, ...said } = found;
  return { documents: await Promise.all(forms.map((form) => elementsOf(form, standingOf([form], found)))), ...said };
}

async function elementsOf({ reading }: JudgedForm, standing: Standing): Promise<ElementsOfForm> {
  return { ...standing, records: await elementRecords(toDocument([reading], { draft: standing.draft })) };
}
