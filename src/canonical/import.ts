import { textOfUtf8 } from "../core/platform";
import { formById, knownForm, type Forms } from "../forms/forms";
import { SCHEMA_VERSION, type CanonicalDocument } from "./document";
import {
  changedAt,
  isJsonArray,
  isJsonObject,
  pointerOf,
  textAt,
  withMembers,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../core/json";
import { withPlainTexts } from "./bytes";
import { withLines } from "./lines";
import { definitionDigest } from "./meaning";
import { parseJson } from "./parse-json";
import { movedTo, successorsOf } from "./replaced";
import { formSchema } from "./schema";
import { importProblem, problemsOf, type ImportProblem } from "./problems";
import { sheetProblems } from "./sheet-limits";

export type { Expected, ImportProblem, ImportProblemKind } from "./problems";

/** What is worth saying about a document that can be read. */
export type ImportNotice =
  /** It was exported with open errors. */
  | "draft"
  /** Names, targets or other values of one line held line breaks or characters that nobody sees: they are joined. */
  | "lines-joined"
  /** Forms of definitions that others have replaced: they are taken over into those. */
  | "form-replaced"
  /** Some of what those say has no place there (`leftOut`). */
  | "values-left-out";

export type ParseResult =
  | {
      readonly ok: true;
      readonly document: CanonicalDocument;
      readonly notices: readonly ImportNotice[];
      /** JSON pointers to what replaced forms say and those that replace them have no place for; absent where there is nothing. */
      readonly leftOut?: readonly string[];
    }
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
  if (source.length > MAX_BYTES) return fail("too-large", [], { expected: { type: "at-most", maximum: MAX_BYTES } });
  const text = typeof source === "string" ? source.replace(/^\ufeff/, "") : textOfUtf8(source);
  if (text === null) return fail("not-utf8");
  const json = parseJson(text, MAX_DEPTH);
  if (!json.ok) {
    const { kind, path, ...place } = json.problem;
    return fail(kind, path, place);
  }
  return readDocument(withPlainTexts(json.value), forms);
}

function readDocument(given: JsonValue, known: Forms): ParseResult {
  const leftOut: string[] = [];
  const value = withSuccessors(given, known, leftOut);
  if (!isJsonObject(value) || value["schema"] === undefined) return fail("not-a-document");
  if (value["schema"] !== SCHEMA_VERSION) {
    return fail("other-version", ["schema"], { observed: textAt(value, "schema"), expected: oneOf(SCHEMA_VERSION) });
  }
  const problems = [...headProblems(value), ...formsProblems(value["forms"], known)].slice(0, MAX_PROBLEMS);
  if (problems.length > 0 || !isDocument(value)) return { ok: false, problems };
  const forms = withMembers(value.forms, (form) => withLines(form, knownForm(known, form.form)));
  return {
    ok: true,
    document: forms === value.forms ? value : { ...value, forms },
    notices: [
      ...(value["draft"] === true ? (["draft"] as const) : []),
      ...(forms === value.forms ? [] : (["lines-joined"] as const)),
      ...(value === given ? [] : (["form-replaced"] as const)),
      ...(leftOut.length > 0 ? (["values-left-out"] as const) : []),
    ],
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
}

/**
 * Forms of definitions that nobody knows here any more, as forms of those that replaced them.
 *
 * @param leftOut takes in pointers to what has no place there
 */
function withSuccessors(document: JsonValue, known: Forms, leftOut: string[]): JsonValue {
  const moved = (form: JsonValue, index: number): JsonValue => {
    const id = textAt(form, "form");
    const [successor] = id === null || formById(known, id) ? [] : successorsOf(known, id);
    if (!successor || !isJsonObject(form)) return form;
    const result = movedTo(successor, form);
    leftOut.push(...result.leftOut.map((pointer) => `${pointerOf(["forms", index])}${pointer}`));
    return result.document;
  };
  return changedAt(document, ["forms"], (forms) => (isJsonArray(forms) ? withMembers(forms, moved) : forms));
}

/** Says what the checks have found; only the compiler did not know it yet. */
function isDocument(value: JsonObject): value is CanonicalDocument {
  return value["schema"] === SCHEMA_VERSION && isJsonArray(value["forms"]);
}

function headProblems(document: JsonObject): readonly ImportProblem[] {
  const unknown = Object.keys(document)
    .filter((key) => !["schema", "draft", "forms"].includes(key))
    .map((key) => importProblem([key], "unknown-key", { observed: key }));
  const draft = document["draft"];
  return draft === undefined || draft === true
    ? unknown
    : [...unknown, importProblem(["draft"], "wrong-value", { expected: oneOf("true") })];
}

function formsProblems(forms: JsonValue | undefined, known: Forms): readonly ImportProblem[] {
  const path = ["forms"];
  if (forms === undefined) return [importProblem(path, "missing-key", { observed: "forms" })];
  if (!isJsonArray(forms)) return [importProblem(path, "wrong-type", { expected: { type: "list" } })];
  if (forms.length === 0) return [importProblem(path, "empty")];
  return forms.flatMap((form, index) => formProblems(form, ["forms", index], known));
}

function formProblems(document: JsonValue, path: JsonPath, known: Forms): readonly ImportProblem[] {
  if (!isJsonObject(document)) return [importProblem(path, "wrong-type", { expected: { type: "object" } })];
  const id = textAt(document, "form");
  const form = id === null ? null : formById(known, id);
  if (!form) return [importProblem([...path, "form"], "unknown-form", { observed: id })];
  const digest = document["definition"];
  if (form.digestInJson && typeof digest === "string" && digest !== definitionDigest(form)) {
    return [importProblem([...path, "definition"], "other-definition", { observed: form.id })];
  }
  const result = formSchema(form).safeParse(document);
  return result.success ? sheetProblems(form, document, path) : problemsOf(result.error.issues, document, path);
}

function fail(
  problem: ImportProblem["problem"],
  path: JsonPath = [],
  more: Parameters<typeof importProblem>[2] = {},
): ParseResult {
  return { ok: false, problems: [importProblem(path, problem, more)] };
}

function oneOf(...values: readonly string[]): ImportProblem["expected"] {
  return { type: "one-of", values };
}
