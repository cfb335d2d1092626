import path from "node:path";
import { differing, toDocument, type CanonicalDocument } from "../../canonical/document";
import { parseDocument } from "../../canonical/import";
import { plansOf } from "../../canonical/plans";
import { knownForm, type Forms } from "../../forms/forms";
import { cliFormsWords } from "../../messages/cli-forms";
import { importProblemLines } from "../../messages/import-problems";
import { writeXlsx } from "../../workbook/xlsx/write-xlsx";
import { complain, stdinOf, UsageError, type Context } from "../context";
import { Exit } from "../exit";
import { carriedParts } from "../files/carried-parts";
import { writeNewFile, type NewWorkbookOptions } from "../files/new-workbook";
import { bytesOf } from "../../review/file/bytes-of";
import { formsIn } from "../../review/file/forms-in";

export type FillOptions = NewWorkbookOptions;

/** Places that differ, named in one sentence. */
const MOST_NAMED = 5;

/**
 * `jixiao fill`: the forms of a canonical document as a workbook. What was written is read again before it is handed
 * out: a document that the sheets would change (one whose target says another number than its text) is refused.
 */
export async function fill(context: Context, source: string, options: FillOptions): Promise<void> {
  const forms = await context.forms();
  const parsed = parseDocument(await documentBytes(context, source), forms);
  if (!parsed.ok) {
    for (const line of importProblemLines(parsed.problems, context.locale)) await complain(context, line);
    context.raise(Exit.unusable);
    return;
  }
  const { bytes, differing } = await filledWorkbook(parsed.document, forms);
  if (differing.length > 0) {
    const words = cliFormsWords(context.locale).fill;
    throw new UsageError(words.differs(differing.slice(0, MOST_NAMED), Math.max(0, differing.length - MOST_NAMED)));
  }
  await writeNewFile(context, bytes, options);
  if (parsed.notices.includes("lines-joined")) await complain(context, cliFormsWords(context.locale).fill.joined);
  if (parsed.notices.includes("form-replaced")) await complain(context, cliFormsWords(context.locale).fill.replaced);
  if (parsed.leftOut) await complain(context, cliFormsWords(context.locale).fill.leftOut(parsed.leftOut));
}

async function documentBytes(context: Context, source: string): Promise<Uint8Array> {
  if (source === "-") return stdinOf(context);
  try {
    return await bytesOf(path.resolve(context.cwd, source));
  } catch {
    throw new UsageError(cliFormsWords(context.locale).fill.unreadable(source));
  }
}

interface FilledWorkbook {
  readonly bytes: Uint8Array;
  /** JSON pointers to what an export of the file would say otherwise. */
  readonly differing: readonly string[];
}

/** The document's forms as an .xlsx file, one after the other, in sheets that say what each form prints. */
export async function filledWorkbook(document: CanonicalDocument, forms: Forms): Promise<FilledWorkbook> {
  const used = document.forms.map(({ form }) => knownForm(forms, form));
  const bytes = await writeXlsx(plansOf(document, forms), carriedParts(used));
  const again = toDocument(
    formsIn(bytes, forms).forms.map(({ reading }) => reading),
    { draft: false },
  );
  return { bytes, differing: differing(document, again) };
}
