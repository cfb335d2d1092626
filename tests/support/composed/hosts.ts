import { toDocument } from "../../../src/canonical/document";
import type { Grid } from "../../../src/core/grid/grid";
import type { Form } from "../../../src/forms/compile/form";
import type { Forms } from "../../../src/forms/forms";
import { oncePer } from "../../../src/core/remembered";
import { assembleForms, readSheet, settled } from "../../../src/reader";
import type { FormReading } from "../../../src/reader/reading";
import { checkSheets } from "../../../src/rules";
import type { Finding } from "../../../src/rules/finding";
import { sheetRef } from "../grids";
import { tokenForm } from "../token-forms";
import { checkForm } from "../findings";

/** A form that is known, filled from top to bottom, and what is read of it by itself. */
export interface Host {
  readonly form: Form;
  readonly grids: readonly Grid[];
  readonly alone: ReadForm;
}

export interface ReadForm {
  readonly reading: FormReading;
  /** What is exported of it. */
  readonly document: unknown;
  readonly findings: readonly Finding[];
}

export const hostsOf = oncePer((forms: Forms): readonly Host[] =>
  forms.map((form) => hostOf(form, tokenForm(form), forms)),
);

function hostOf(form: Form, grids: readonly Grid[], forms: Forms): Host {
  const [alone, ...others] = read(grids, forms).forms;
  if (!alone || others.length > 0) throw new Error(`${form.id} is not read as one form`);
  return { form, grids, alone };
}

export interface Read {
  readonly forms: readonly ReadForm[];
  /** Of worksheets in which no form was read. */
  readonly ofSheets: readonly Finding[];
}

/** Sheets are called 表1, 表2, … */
export function read(grids: readonly Grid[], forms: Forms): Read {
  const sheets = grids.map((grid, index) => readSheet(sheetRef(`表${index + 1}`), grid, forms));
  const readings = assembleForms(sheets, forms);
  const readForms = readings.map((reading): ReadForm => {
    const [document] = toDocument([reading], { draft: true }).forms;
    return { reading, document, findings: checkForm(reading) };
  });
  return { forms: readForms, ofSheets: checkSheets(settled(sheets, readings)) };
}
