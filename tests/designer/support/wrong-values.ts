import { contains, type Grid } from "../../../src/core/grid/grid";
import { nameKey } from "../../../src/core/text/text";
import type { Lexicon } from "../../../src/designer/lexicon";
import type { Doubt } from "../../../src/designer/proposal";
import { propose } from "../../../src/designer/propose";
import { SHIPPED } from "../../../src/forms";
import { compile } from "../../../src/forms/compile/compile";
import type { Form } from "../../../src/forms/compile/form";
import { assembleForms, readSheet } from "../../../src/reader";
import type { CellRef, FormReading, ReadCell } from "../../../src/reader/reading";
import type { ReadValue } from "../../../src/values/read-value";
import { said } from "../../reader/summary";

/** A value of a form where it stands. */
interface Standing extends ReadCell {
  /** Of a row of a table by its column: `indicators[].name`. */
  readonly path: string;
}

/**
 * Cells that say something else by what is proposed of `grids` than by the definition that somebody wrote, with no doubt at the
 * place that says so: `A at B: …`. Empty where all is right or asked about.
 *
 * @param filled sheets of the same form, filled in: those that it is proposed from, or others
 */
export function wrongWithoutDoubt(
  form: Form,
  grids: readonly Grid[],
  filled: readonly Grid[],
  lexicon: Lexicon,
): readonly string[] {
  const proposal = propose(grids, {}, { lexicon });
  if (proposal.definition === null) return [`nothing is proposed: ${proposal.why}`];
  const { definition, doubts } = proposal;
  const proposed = compile(definition);
  const asked = pathsAsked(readingOf(proposed, grids), doubts);
  const own = standingIn(readingOf(form, filled)).filter(isWritten);
  const other = standingIn(readingOf(proposed, filled)).filter(isWritten);
  return other
    .filter(({ path }) => !asked.has(path))
    .flatMap((value) => {
      const here = own.filter(({ at }) => isSameCell(at, value.at));
      if (here.some((each) => isSame(value, each))) return [];
      const says = here.map((each) => `${each.path} ${said(each.value)}`).join(", ");
      return [`${value.at.sheet.id} ${value.at.row},${value.at.column} ${value.path} ${said(value.value)}: ${says}`];
    });
}

function readingOf(form: Form, grids: readonly Grid[]): FormReading {
  const sheets = grids.map((grid, index) => readSheet({ id: String(index), name: String(index) }, grid, [form]));
  const [reading] = assembleForms(sheets, [form]);
  if (!reading) throw new Error(`${form.id} is not read`);
  return reading;
}

function standingIn({ fields, tables }: FormReading): readonly Standing[] {
  const rows = [...tables].flatMap(([path, table]) =>
    table.rows.flatMap(({ cells }) => [...cells].map(([key, cell]) => ({ ...cell, path: `${path}[].${key}` }))),
  );
  return [...fields.values(), ...rows];
}

function isWritten({ value, raw }: Standing): boolean {
  return raw.trim() !== "" && (said(value) ?? "") !== "";
}

/** What stands, on the sheets that were looked at, in a cell of a doubt. */
function pathsAsked(reading: FormReading, doubts: readonly Doubt[]): ReadonlySet<string> {
  const cells = doubts.filter(({ changesValues }) => changesValues).flatMap((doubt) => doubt.cells);
  const isAsked = ({ sheet, row, column }: CellRef): boolean =>
    cells.some((area) => area.sheet === Number(sheet.id) && contains(area, row, column));
  return new Set(standingIn(reading).flatMap(({ at, path }) => (isAsked(at) ? [path] : [])));
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet.id === b.sheet.id && a.row === b.row && a.column === b.column;
}

const PATHS: ReadonlySet<string> = new Set(
  SHIPPED.map(compile).flatMap(({ values, tables }) => [
    ...values.keys(),
    ...tables.flatMap(({ path, columns }) => columns.map(({ key }) => `${path}[].${key}`)),
  ]),
);

/** A path that no form has claims no meaning: what stands there is only kept. */
function isSame(value: Standing, own: Standing): boolean {
  return (value.path === own.path || !PATHS.has(value.path)) && isSameValue(value, own);
}

function isSameValue(value: Standing, own: Standing): boolean {
  if (value.value.type === "level" && own.value.type === "level") return isSameLevel(value.value, own.value);
  if (isOfWords(value) && isOfWords(own)) return nameKey(value.raw) === nameKey(own.raw);
  return value.value.type === own.value.type && said(value.value) === said(own.value);
}

/** Codes of choices are each form's own, and a code beside a name may be read with it: what is written is the same. */
function isOfWords({ value: { type } }: Standing): boolean {
  return type === "text" || type === "choice" || type === "pair" || type === "ticks";
}

type LevelValue = Extract<ReadValue, { type: "level" }>;

const LEVELS: ReadonlySet<string> = new Set(
  SHIPPED.flatMap(({ levels }) => levels.flatMap(({ code, children }) => [code, ...children.map((each) => each.code)])),
);

/** A level that the blank form does not print is kept by its words; a code of the form's own claims nothing. */
function isSameLevel(value: LevelValue, own: LevelValue): boolean {
  const isRight = (code: string | undefined, right: string | undefined): boolean =>
    code === undefined || code === right || !LEVELS.has(code);
  return (
    nameKey(value.label) === nameKey(own.label) &&
    isRight(value.level1?.code, own.level1?.code) &&
    isRight(value.level2?.code, own.level2?.code)
  );
}
