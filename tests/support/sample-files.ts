import { readFileSync } from "node:fs";
import path from "node:path";
import type { JsonObject } from "../../src/core/json";
import { FORMS } from "../../src/forms";
import { writeXlsx } from "../../src/workbook/xlsx/write-xlsx";
import { parseDocument, plansOf } from "./shipped";

const SAMPLES = path.resolve(__dirname, "../../src/forms/samples");

/** The filled sample of a definition: a whole canonical document. */
export function sampleDocument(id: string): JsonObject {
  return JSON.parse(readFileSync(path.join(SAMPLES, `${id}.json`), "utf8")) as JsonObject;
}

/** A canonical document as an .xlsx file. @throws {Error} if it is none */
export async function xlsxOf(document: JsonObject): Promise<Uint8Array> {
  const parsed = parseDocument(JSON.stringify(document));
  if (!parsed.ok) throw new Error("no canonical document");
  return writeXlsx(plansOf(parsed.document));
}

/** The samples of all definitions as files, in the order of `FORMS`. */
export async function sampleFiles(): Promise<readonly { readonly id: string; readonly bytes: Uint8Array }[]> {
  return Promise.all(FORMS.map(async ({ id }) => ({ id, bytes: await xlsxOf(sampleDocument(id)) })));
}
