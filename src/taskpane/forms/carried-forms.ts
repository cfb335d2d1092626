import { meansTheSame } from "../../canonical/meaning";
import { CARRIED_NAMESPACE, carriedText } from "../../form-files/carried";
import { readFormFile } from "../../form-files/read";
import type { Forms } from "../../forms/forms";
import type { FormFileProblem } from "../../form-files/problems";
import type { Form } from "../../forms/compile/form";
import type { Live } from "../../live/snapshot";

/** A form file that a workbook brings along. */
export type CarriedFile =
  { readonly form: Form; readonly text: string } | { readonly problems: readonly FormFileProblem[] };

/** What a workbook brings along, by the session and the forms that it was asked for. */
const asked = new WeakMap<Live, { readonly known: Forms; readonly files: Promise<readonly CarriedFile[]> }>();

/**
 * The form files that the workbook brings along and that are of use: none that is known with that meaning. Read once
 * for the forms that are known, however many sheets ask. Empty where the host keeps no such files.
 */
export function carriedForms(live: Live, known: Forms): Promise<readonly CarriedFile[]> {
  const before = asked.get(live);
  if (before?.known === known) return before.files;
  const files = readCarried(live, known);
  asked.set(live, { known, files });
  return files;
}

async function readCarried(live: Live, known: Forms): Promise<readonly CarriedFile[]> {
  const parts = await live.readParts(CARRIED_NAMESPACE).catch(() => []);
  const texts = new Set(parts.flatMap((xml) => carriedText(xml) ?? []));
  return [...texts].flatMap((text): CarriedFile[] => {
    const read = readFormFile(text);
    if (!read.ok) return [{ problems: read.problems }];
    const isKnown = known.some((form) => form.id === read.form.id && meansTheSame(form, read.form));
    return isKnown ? [] : [{ form: read.form, text }];
  });
}
