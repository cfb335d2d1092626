import path from "node:path";
import type { Answer, Answers, Doubt, Proposed } from "../../designer/proposal";
import { answersOf, isFormId } from "../../designer/answers.schema";
import { propose, titleOffered } from "../../designer/propose";
import { FORM_FILE_END, formFileText } from "../../form-files/form-file";
import { cliFormsWords } from "../../messages/cli-forms";
import { fileProblemText } from "../../messages/common";
import { DESIGNER_WORDS, type DesignerWords } from "../../messages/designer";
import { placeOfAnswer, sayAnswer } from "../../messages/say-answer";
import { cellName, sheetsOf } from "../../review/file/sheets-of";
import { FileError } from "../../workbook/xlsx/file-error";
import { complain, UsageError, type Context } from "../context";
import { Exit } from "../exit";
import { formBytes } from "../files/form-sources";
import { writeNewFile } from "../files/new-workbook";
import { writeJson, type ListOptions } from "../terminal/list";

export interface ProposeFormOptions extends ListOptions {
  readonly output: string;
  readonly sheet?: string;
  readonly answers?: string;
  readonly force?: boolean;
}

/** `jixiao form propose`: the form file that a sheet asks for, and what is not sure about it. */
export async function proposeForm(context: Context, file: string, options: ProposeFormOptions): Promise<void> {
  const words = cliFormsWords(context.locale).form.propose;
  const sheets = await chosenSheets(context, file, options.sheet);
  const given = options.answers === undefined ? {} : answersOf(await formBytes(context, options.answers));
  if (given === null) throw new UsageError(words.badAnswers(options.answers ?? ""));
  const id = path.basename(options.output, FORM_FILE_END);
  const answers = { ...given, form: { ...(isFormId(id) ? { id } : {}), ...given.form } };
  const proposal = propose(
    sheets.map(({ grid }) => grid),
    answers,
    { drawings: sheets.map(({ drawing }) => drawing) },
  );
  if (proposal.definition === null) {
    context.raise(Exit.unusable);
    const why = DESIGNER_WORDS[context.locale].why[proposal.why];
    await complain(context, context.words.aboutFile(file, why));
    const title = answers.about?.["form"] ? null : titleOffered(sheets.map(({ grid }) => grid));
    if (options.format === "json") await writeJson(context, { form: null, why: proposal.why, doubts: [], title });
    else if (title !== null) await complain(context, words.mayBeSaid(title, JSON.stringify(saying(title))));
    return;
  }
  await writeNewFile(context, Buffer.from(formFileText(proposal.definition)), options);
  if (proposal.doubts.some(({ changesValues }) => changesValues)) context.raise(Exit.errors);
  if (options.format === "json") {
    await writeJson(context, {
      form: proposal.definition.id,
      doubts: proposal.doubts.map((doubt) => doubtJson(doubt, sheets)),
    });
    return;
  }
  await complain(context, words.proposed(proposal.definition.id, proposal.doubts.length));
  for (const line of doubtLines(context, proposal, sheets)) await complain(context, line);
}

/** The answer that sheets are the form of a title. */
function saying(title: string): Answers {
  return { about: { form: { is: "form", title } } };
}

type Sheets = readonly { readonly name: string }[];

async function chosenSheets(context: Context, file: string, name: string | undefined) {
  const words = cliFormsWords(context.locale).form.propose;
  const all = await sheetsIn(context, file);
  const shown = all.filter(({ hidden }) => !hidden);
  if (name === undefined) return shown.length > 0 ? shown : all;
  const found = all.filter((sheet) => sheet.name === name);
  if (found.length === 0)
    throw new UsageError(
      words.noSheet(
        name,
        all.map((sheet) => sheet.name),
      ),
    );
  return found;
}

async function sheetsIn(context: Context, file: string) {
  try {
    return await sheetsOf(path.resolve(context.cwd, file));
  } catch (error) {
    if (error instanceof FileError)
      throw new UsageError(context.words.aboutFile(file, fileProblemText(error.problem, context.locale)));
    throw new UsageError(cliFormsWords(context.locale).sources.unreadable(file));
  }
}

function doubtJson({ subject, about, words, cells, choices, changesValues }: Doubt, sheets: Sheets) {
  return {
    subject,
    about,
    words,
    cells: cells.map((area) => ({ sheet: sheets[area.sheet]?.name ?? "", cell: cellName(area) })),
    choices,
    changesValues,
  };
}

function doubtLines(context: Context, { doubts }: Proposed, sheets: Sheets): readonly string[] {
  const words = DESIGNER_WORDS[context.locale];
  const { choice } = cliFormsWords(context.locale).form.propose;
  return doubts.flatMap(({ about, words: printed, cells, choices, subject }) => {
    const [first] = cells;
    const where = first ? `${sheets[first.sheet]?.name ?? ""}!${cellName(first)}  ` : "";
    return [
      `${where}${words.asks[about](printed.replace(/\n/gu, " "))}  [${subject.replace(/\n/gu, " ")}]`,
      ...choices.map(({ answer, reasons }, index) =>
        choice({ answer: withPlace(answer, words), reasons: reasons.map(words.reason), taken: index === 0 }),
      ),
    ];
  });
}

/** In the words of the field, with the path behind that a file of answers says it by. */
function withPlace(answer: Answer, words: DesignerWords): string {
  const place = placeOfAnswer(answer);
  return place === null ? sayAnswer(answer, words) : `${sayAnswer(answer, words)}  [${place}]`;
}
