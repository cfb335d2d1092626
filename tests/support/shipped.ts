import type { CanonicalDocument, FormDocument } from "../../src/canonical/document";
import { fileNames as namesOfFiles } from "../../src/canonical/file-name";
import { parseDocument as parsed } from "../../src/canonical/import";
import { jsonSchemas as schemasOf } from "../../src/canonical/json-schema";
import { nextYear as ofNextYear } from "../../src/canonical/new-year";
import { plansOf as planned } from "../../src/canonical/plans";
import { toValues as valuesOf } from "../../src/canonical/values";
import { FORMS } from "../../src/forms";
import { chongming2023 as chongming } from "../../src/forms/chongming-2023";
import { compile } from "../../src/forms/compile/compile";
import { formById as byId, knownForm } from "../../src/forms/forms";
import { minhang2019 as minhang } from "../../src/forms/minhang-2019";
import { mof2018 as mof } from "../../src/forms/mof-2018";
import { shanghai2026 as shanghai } from "../../src/forms/shanghai-2026";
import { startLive as start } from "../../src/live/live";
import { ruleCatalogue as catalogue } from "../../src/messages/rule-catalogue";

/** What is asked of the program with the shipped forms known, as most tests do. */

export const chongming2023 = compile(chongming);
export const minhang2019 = compile(minhang);
export const mof2018 = compile(mof);
export const shanghai2026 = compile(shanghai);

export const formById = (id: string) => byId(FORMS, id);
export const definitionOf = (id: string) => knownForm(FORMS, id);
export const parseDocument = (source: string | Uint8Array) => parsed(source, FORMS);
export const plansOf = (document: CanonicalDocument) => planned(document, FORMS);
export const toValues = (document: FormDocument) => valuesOf(knownForm(FORMS, document.form), document);
export const nextYear = (document: FormDocument, year: number) =>
  ofNextYear(knownForm(FORMS, document.form), document, year);
export const fileNames = (document: CanonicalDocument) => namesOfFiles(document, FORMS);
export const jsonSchemas = () => schemasOf(FORMS);
export const ruleCatalogue = (locale: Parameters<typeof catalogue>[0]) => catalogue(locale, FORMS);
export const startLive = (
  workbook: Parameters<typeof start>[0],
  timers?: Parameters<typeof start>[2],
  engineFor?: Parameters<typeof start>[3],
) => start(workbook, FORMS, timers, engineFor);
