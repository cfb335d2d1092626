import { FORMS } from "../../forms";
import { loadPart } from "../../core/load-part";
import type { Locale } from "./locale";

/** A filled form to look at and to try things on. */
export interface Sample {
  readonly id: string;
  /** In the language asked for. */
  readonly label: string;
  /** An .xlsx file. */
  load(): Promise<Uint8Array>;
}

/** The filled samples that the command bar offers, in its order: one of each form, published forms with made-up people. */
export function samples(locale: Locale): readonly Sample[] {
  return FORMS.map(({ id, name }) => ({ id, label: name[locale], load: () => loadSample(id) }));
}

/** Made by the same way that an import takes: canonical JSON, layout, file. All of it is fetched only now. */
async function loadSample(id: string): Promise<Uint8Array> {
  const [sample, { parseDocument }, { plansOf }, { writeXlsx }] = await Promise.all([
    loadPart<{ default: unknown }>(() => import(`../../forms/samples/${id}.json`)),
    loadPart(() => import("../../canonical/import")),
    loadPart(() => import("../../canonical/plans")),
    loadPart(() => import("../../workbook/xlsx/write-xlsx")),
  ]);
  const parsed = parseDocument(JSON.stringify(sample.default), FORMS);
  if (!parsed.ok) throw new Error(`the sample of ${id} is no canonical document`);
  return writeXlsx(plansOf(parsed.document, FORMS));
}
