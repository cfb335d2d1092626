import { areaOfCell, type Grid } from "../core/grid/grid";
import { propose, titleOffered } from "./propose";
import type { Answers, NoForm, Proposed, SheetArea } from "./proposal";
import { tryCompile } from "../forms/compile/compile";
import type { Form } from "../forms/compile/form";
import type { Forms } from "../forms/forms";
import type { FormDefinition } from "../forms/language";
import { assembleForms, readSheet } from "../reader";
import type { CellRef, FormReading, SheetRef } from "../reader/reading";
import { isBlankValue } from "../values/blank";
import { replacing, type Change } from "./replacing";

/** What is made of sheets by what they say themselves and by what somebody has said of them. */
export type Made =
  /** `title`: by which somebody may say that it is such a form all the same; null for none. */
  | { readonly kind: "none"; readonly why: NoForm; readonly title: string | null }
  | {
      readonly kind: "form";
      readonly proposal: Proposed;
      readonly definition: FormDefinition;
      readonly form: Form;
      /** Of the form whose place it takes; empty where it takes none. */
      readonly changes: readonly Change[];
      readonly reading: FormReading | null;
      readonly look: SheetLook;
    };

/** What the sheets at hand give. */
export interface SheetLook {
  /** Values whose places were found, of how many. */
  readonly found: number;
  readonly of: number;
  /** Those with something in them. */
  readonly filled: number;
  /** Rows of all lists with something in them. */
  readonly rows: number;
  /** Cells that belong to nothing. */
  readonly left: readonly LeftCell[];
}

export interface LeftCell {
  readonly at: SheetArea;
  readonly text: string;
}

/** A sheet as it was read last. */
export interface HeldSheet {
  readonly sheet: SheetRef;
  readonly grid: Grid;
}

/** What somebody has said of the form, and the one whose place it takes; null for none. */
interface Said {
  readonly answers: Answers;
  readonly replaces: string | null;
}

/** @param held the sheets that the form stands on, in the order of their tabs */
export function madeOf(held: readonly HeldSheet[], { answers, replaces }: Said, known: Forms): Made {
  const proposal = propose(gridsOf(held), answers, { together: true });
  if (proposal.definition === null)
    return { kind: "none", why: proposal.why, title: answers.about?.["form"] ? null : titleOffered(gridsOf(held)) };
  const id = answers.form?.id ?? freeId(proposal.definition.id, known);
  const own = { ...proposal.definition, id };
  const first = tryCompile(own).form;
  const former = known.find((each) => each.id === replaces && replaces !== id);
  const { said, changes } = former && first ? replacing(former, first) : { said: {}, changes: [] };
  const definition = { ...own, ...said };
  const form = former ? tryCompile(definition).form : first;
  if (form === null) return { kind: "none", why: "unsayable", title: null };
  const reading = readingOf(form, held);
  return { kind: "form", proposal, definition, form, changes, reading, look: lookOf(form, reading, held) };
}

/** The one at hand where it is a form by itself; else all those that make one with it, where there are such. */
export function sheetsOfForm(own: HeldSheet, all: readonly HeldSheet[]): readonly HeldSheet[] {
  if (propose(own.grid).definition !== null) return [own];
  const { outline } = propose(gridsOf(all));
  const used = all.filter((_, index) => outline.some(({ at }) => at.sheet === index));
  return used.includes(own) ? used : [own];
}

/** The title that is printed on a sheet; null for one without. */
export function titleOn({ grid }: HeldSheet): string | null {
  return titleOffered(grid);
}

/** What sheets say by one form alone; null where they are no such form. */
export function readingOf(form: Form, held: readonly HeldSheet[]): FormReading | null {
  const sheets = held.map(({ sheet, grid }) => readSheet(sheet, grid, [form]));
  return assembleForms(sheets, [form])[0] ?? null;
}

function gridsOf(held: readonly HeldSheet[]): readonly Grid[] {
  return held.map(({ grid }) => grid);
}

function lookOf(form: Form, reading: FormReading | null, held: readonly HeldSheet[]): SheetLook {
  const fields = reading ? [...reading.fields.values()] : [];
  const rows = reading ? [...reading.tables.values()].flatMap((table) => table.rows) : [];
  return {
    of: form.values.size,
    found: fields.filter(({ found }) => found).length,
    filled: fields.filter(({ found, value }) => found && !isBlankValue(value)).length,
    rows: rows.filter(({ blank, index }) => !blank && index !== null).length,
    left: (reading?.parts ?? []).flatMap(({ unclaimed = [], unknownColumns = [] }) =>
      [...unclaimed, ...unknownColumns].map(({ at, text }) => ({ at: areaAt(at, held), text })),
    ),
  };
}

function areaAt(at: CellRef, held: readonly HeldSheet[]): SheetArea {
  return { ...areaOfCell(at), sheet: held.findIndex(({ sheet }) => sheet.id === at.sheet.id) };
}

/** An id that no form has: `own-2026`, else with a letter before the year. */
function freeId(wanted: string, known: Forms): string {
  const taken = new Set(known.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  const [, stem = "own", year = "2026"] = /^(.*)-(\d{4})$/.exec(wanted) ?? [];
  for (let count = 2; ; count += 1) {
    const id = `${stem}-n${count}-${year}`;
    if (!taken.has(id)) return id;
  }
}
