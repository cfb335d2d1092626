import { toDocument } from "../../canonical/document";
import { elementRecords, type ElementRecord } from "../../canonical/elements/records";
import { onlyDraft, openErrors, type JudgedForm } from "../../canonical/judged";
import { unreadText } from "../../messages";
import type { FileForms } from "./forms-in";
import type { LocaleOptions } from "./tasks";

/** The records for budget systems of one file, form by form. */
export interface ElementsOfFile {
  readonly documents: readonly ElementsOfForm[];
  /** A sentence for each form that could not be read. */
  readonly unread: readonly string[];
}

export interface ElementsOfForm {
  readonly records: readonly ElementRecord[];
  readonly draft: boolean;
  readonly errors: number;
}

export async function elementsFile({ forms, unread }: FileForms, { locale }: LocaleOptions): Promise<ElementsOfFile> {
  return {
    documents: await Promise.all(forms.map(elementsOf)),
    unread: unread.map((each) => unreadText(each, locale)),
  };
}

async function elementsOf(form: JudgedForm): Promise<ElementsOfForm> {
  const draft = onlyDraft([form]);
  return {
    records: await elementRecords(toDocument([form.reading], { draft })),
    draft,
    errors: openErrors([form]),
  };
}
