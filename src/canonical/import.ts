import { textOfUtf8 } from "../core/platform";
import { formById, knownForm, type Forms } from "../forms/forms";
import { SCHEMA_VERSION, type CanonicalDocument } from "./document";
import { isJsonArray, isJsonObject, pointerOf, type JsonObject, type JsonPath, type JsonValue } from "../core/json";
import { withPlainTexts } from "./bytes";
import { withLines } from "./lines";
import { parseJson, type JsonTextProblem } from "./parse-json";
import { formSchema } from "./schema";
import { problemsOf, type ImportProblem } from "./problems";
import { sheetProblems } from "./sheet-limits";

export type { Expected, ImportProblem, ImportProblemKind } from "./problems";

/** What is worth saying about a document that can be read. */
export type ImportNotice =
  /** It was exported with open errors. */
  | "draft"
  /** Names, targets or other values of one line held line breaks or characters that nobody sees: they are joined. */
  | "lines-joined";

export type ParseResult =
  | { readonly ok: true; readonly document: CanonicalDocument; readonly notices: readonly ImportNotice[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

export { ImportError } from "./import-error";

/** Some three thousand forms: more is no form somebody filled in. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Our own documents are nine deep. */
const MAX_DEPTH = 32;
/** Enough to see what kind of file it is. */
const MAX_PROBLEMS = 100;

/**
 * Reads a canonical JSON file of known forms, or one that says the same in other bytes (indented, keys in another order, texts in
 * NFD or with CRLF). Everything that does not fit is named, one problem a place, at most a hundred.
 */
export function parseDocument(source: string | Uint8Array, forms: Forms): ParseResult {
  if (source.length > MAX_BYTES) return fail({ pointer: "", problem: "too-large", expected: atMost(MAX_BYTES) });
  const text = typeof source === "string" ? source.replace(/^\ufeff/, "") : textOfUtf8(source);
  if (text === null) return fail({ pointer: "", problem: "not-utf8" });
  const json = parseJson(text, MAX_DEPTH);
  if (!json.ok) return { ok: false, problems: [textProblem(json.problem)] };
  return readDocument(withPlainTexts(json.value), forms);
}

function readDocument(value: JsonValue, known: Forms): ParseResult {
  if (!isJsonObject(value) || value["schema"] === undefined) return fail({ pointer: "", problem: "not-a-document" });
  if (value["schema"] !== SCHEMA_VERSION) {
    const observed = typeof value["schema"] === "string" ? value["schema"] : null;
    return fail({ pointer: "/schema", problem: "other-version", observed, expected: oneOf(SCHEMA_VERSION) });
  }
  const problems = [...headProblems(value), ...formsProblems(value["forms"], known)].slice(0, MAX_PROBLEMS);
  if (problems.length > 0 || !isDocument(value)) return { ok: false, problems };
  const document = onLines(value, known);
  return {
    ok: true,
    document,
    notices: [
      ...(value["draft"] === true ? (["draft"] as const) : []),
      ...(document === value ? [] : (["lines-joined"] as const)),
    ],
  };
}

function onLines(document: CanonicalDocument, known: Forms): CanonicalDocument {
  const forms = document.forms.map((form) => withLines(form, knownForm(known, form.form)));
  return forms.every((form, index) => form === document.forms[index]) ? document : { ...document, forms };
}

/** Says what the checks have found; only the compiler did not know it yet. */
function isDocument(value: JsonObject): value is CanonicalDocument {
  return value["schema"] === SCHEMA_VERSION && isJsonArray(value["forms"]);
}

function headProblems(document: JsonObject): readonly ImportProblem[] {
  const unknown = Object.keys(document)
    .filter((key) => !["schema", "draft", "forms"].includes(key))
    .map((key) => problem({ pointer: pointerOf([key]), problem: "unknown-key", observed: key }));
  const draft = document["draft"];
  return draft === undefined || draft === true
    ? unknown
    : [...unknown, problem({ pointer: "/draft", problem: "wrong-value", expected: oneOf("true") })];
}

function formsProblems(forms: JsonValue | undefined, known: Forms): readonly ImportProblem[] {
  const pointer = "/forms";
  if (forms === undefined) return [problem({ pointer, problem: "missing-key", observed: "forms" })];
  if (!isJsonArray(forms)) return [problem({ pointer, problem: "wrong-type", expected: { type: "list" } })];
  if (forms.length === 0) return [problem({ pointer, problem: "empty" })];
  return forms.flatMap((form, index) => formProblems(form, ["forms", index], known));
}

function formProblems(document: JsonValue, path: JsonPath, known: Forms): readonly ImportProblem[] {
  if (!isJsonObject(document)) {
    return [problem({ pointer: pointerOf(path), problem: "wrong-type", expected: { type: "object" } })];
  }
  const id = document["form"];
  const form = typeof id === "string" ? formById(known, id) : null;
  if (!form) {
    const observed = typeof id === "string" ? id : null;
    return [problem({ pointer: pointerOf([...path, "form"]), problem: "unknown-form", observed })];
  }
  const result = formSchema(form).safeParse(document);
  return result.success ? sheetProblems(form, document, path) : problemsOf(result.error.issues, document, path);
}

function textProblem({ kind, path, line, column, observed }: JsonTextProblem): ImportProblem {
  return problem({ pointer: pointerOf(path), problem: kind, observed, line, column });
}

function fail(found: Pick<ImportProblem, "pointer" | "problem"> & Partial<ImportProblem>): ParseResult {
  return { ok: false, problems: [problem(found)] };
}

function problem(found: Pick<ImportProblem, "pointer" | "problem"> & Partial<ImportProblem>): ImportProblem {
  return { observed: null, expected: null, line: null, column: null, ...found };
}

function oneOf(...values: readonly string[]): ImportProblem["expected"] {
  return { type: "one-of", values };
}

function atMost(maximum: number): ImportProblem["expected"] {
  return { type: "at-most", maximum };
}
