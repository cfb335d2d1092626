import { parseJson } from "../canonical/parse-json";
import { isJsonObject, type JsonValue } from "../core/json";
import { textOfUtf8 } from "../core/platform";
import { tryCompile } from "../forms/compile/compile";
import type { Form } from "../forms/compile/form";
import type { FormDefinition } from "../forms/language";
import { FORM_LANGUAGE, MOST_FORM_BYTES } from "./form-file";
import { placeProblems, type FormFileProblem, type WholeFileProblem } from "./problems";
import { formFileSchema } from "./schema";

/** A file that was read as a form, or everything that is wrong with it. */
export type FormFileResult =
  | { readonly ok: true; readonly definition: FormDefinition; readonly form: Form }
  | { readonly ok: false; readonly problems: readonly FormFileProblem[] };

/** A sheet, its blocks, their rows and cells, a label; relations nest further, by hand not much. */
const MOST_DEPTH = 32;
/** Enough to see what kind of file it is. */
const MOST_PROBLEMS = 100;

/** Reads a form file, whoever wrote it: nothing in it is run, and what is wrong is said of its place. */
export function readFormFile(source: string | Uint8Array): FormFileResult {
  if (source.length > MOST_FORM_BYTES) return refused("too-large");
  const text = typeof source === "string" ? source.replace(/^\ufeff/, "") : textOfUtf8(source);
  if (text === null) return refused("not-utf8");
  const json = parseJson(text, MOST_DEPTH);
  if (!json.ok) return refused(json.problem.kind, json.problem);
  return readDefinition(json.value);
}

function readDefinition(value: JsonValue): FormFileResult {
  const language = isJsonObject(value) ? value["language"] : undefined;
  if (language === undefined) return refused("not-a-form");
  if (language !== FORM_LANGUAGE) {
    return refused("other-language", { observed: typeof language === "string" ? language.slice(0, 40) : null });
  }
  const parsed = formFileSchema.safeParse(value);
  if (!parsed.success) {
    return { ok: false, problems: placeProblems(parsed.error.issues, value).slice(0, MOST_PROBLEMS) };
  }
  const { language: _language, ...definition } = parsed.data;
  const { form, problems } = tryCompile(definition);
  if (form) return { ok: true, definition, form };
  const first = problems.slice(0, MOST_PROBLEMS);
  return { ok: false, problems: first.map((problem) => ({ about: "definition", form: definition.id, problem })) };
}

function refused(
  problem: WholeFileProblem["problem"],
  { observed = null, line = null, column = null }: Partial<Omit<WholeFileProblem, "about" | "problem">> = {},
): FormFileResult {
  return { ok: false, problems: [{ about: "file", problem, observed, line, column }] };
}
