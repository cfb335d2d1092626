import fc from "fast-check";
import type { Cell, Grid } from "../../../src/core/grid/grid";
import { guestOf, hostOf, partOf } from "./compose";
import { type Composition, type Edit, KNOWN, type PageLook, type Part } from "./composition";
import { type Guest, guestsOf } from "./guests";
import { type Host, hostsOf } from "./hosts";

/** Headings that speak of targets, actuals, points or comparators, and others that no form knows. */
const SPEAKING = ["实际完成值", "上年实际", "得分", "分值", "自评得分", "去年完成情况", "指标性质"] as const;
const SILENT = ["责任科室", "数据来源", "完成渠道"] as const;

const share = fc.integer({ min: 0, max: 99 }).map((percent) => percent / 100);
const page: fc.Arbitrary<PageLook> = fc.record({
  titleRows: fc.constantFrom(0, 0, 2),
  side: fc.boolean(),
  levels: fc.boolean(),
  blankRows: fc.integer({ min: 0, max: 3 }),
});
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Edit>({ kind: "none" }) },
  { weight: 1, arbitrary: fc.constant<Edit>({ kind: "untitled" }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("page" as const), row: share, page }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("next-sheet" as const),
      row: share,
      page: page.map((look) => ({ ...look, titleRows: 0, levels: true })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("column" as const),
      at: share,
      heading: fc.constantFrom(...SILENT, ...SPEAKING),
    }),
  },
);
const part: fc.Arbitrary<Omit<Part, "name">> = fc.record({
  from: fc.constantFrom("title", "title", "head", "head", "heading", "within"),
  rows: fc.oneof(fc.constant(1), share),
  paged: fc.integer({ min: 0, max: 4 }).map((one) => one === 4),
  columns: fc.constantFrom("all", "all", "first cut", "last cut", "two last cut", "one added"),
  place: fc.constantFrom("below", "beside", "next sheet"),
  gap: fc.integer({ min: 0, max: 15 }),
  shift: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12 })),
});

export function compositions(known: Composition["known"]): fc.Arbitrary<Composition> {
  const name = fc.constantFrom(...guestsOf(KNOWN[known]).map((guest) => guest.name));
  return fc
    .record({
      known: fc.constant(known),
      host: fc.constantFrom(...hostsOf(KNOWN[known]).map(({ form }) => form.id)),
      sheet: fc.nat(2),
      edit,
      guest: fc.option(
        fc.tuple(name, part).map(([name, rest]): Part => ({ name, ...rest })),
        { freq: 6 },
      ),
    })
    .filter(isFair);
}

/** What a person could tell apart; and what the contract leaves to whoever reads. */
function isFair(composition: Composition): boolean {
  const { host: id, sheet, edit, guest: part } = composition;
  const host = hostOf(composition);
  const { kind } = edit;
  const last = sheet % host.grids.length === host.grids.length - 1;
  if (kind === "next-sheet" && (host.grids.length > 1 || (part !== null && part.place !== "next sheet"))) return false;
  if (edit.kind === "column" && prints(host, edit.heading)) return false;
  // Of a list without a head no printed word tells whether another sheet, or one below its own title, goes on with it.
  const isPage = kind === "next-sheet" || (kind === "page" && edit.page.titleRows > 0);
  if (isPage && isHeadless(host)) return false;
  if (part === null) return kind !== "none";
  const guest = guestOf(composition, part);
  // Each first sheet takes the next of the others in tab order: one that stands between them is its.
  if (guest.form === id && host.grids.length > 1 && part.place !== "next sheet" && !last) return false;
  return isElsewhere(host, part, guest) && isTold(part, partOf(part, guest));
}

function isHeadless({ form }: Host): boolean {
  return form.sheets.every(({ geometry }) => geometry.fields.every(({ field }) => field.label === null));
}

/** Of two columns under one heading no printed word tells which is the form's own: that is an error, whichever is read. */
function prints({ grids }: Host, heading: string): boolean {
  return grids.some(({ cells }) => cells.some((row) => row.some((cell) => cell?.text === heading)));
}

/**
 * Rows below a table, or on the next sheet, under a heading that may be its own go on with it; so may rows without any that
 * begin with a printed level, however far below.
 */
function isElsewhere({ grids }: Host, { from, place, gap }: Part, { name, form, heading }: Guest): boolean {
  switch (from) {
    case "title":
    case "head":
      return true;
    case "heading":
      return heading !== -1 && (place === "beside" || grids.length > 1 || !isLikeOthers(name, form));
    case "within":
      return form !== "minhang-2019" && (place !== "below" || gap > MOST_BLANK_ROWS);
  }
}

/** More than these end a table. */
const MOST_BLANK_ROWS = 3;

function isLikeOthers(name: string, form: string | null): boolean {
  return (form !== null && form !== "minhang-2019") || name.startsWith("layout 14");
}

/** Without its first column a form is a list of values; so many printed words still tell it, more where it has no beginning. */
const LEAST_LABELS = { title: 6, head: 6, heading: 8, within: 8 };

function isTold(
  { from, columns }: Part,
  { grid, content }: { readonly grid: Grid; readonly content: ReadonlySet<Cell> },
): boolean {
  const printed = (row: readonly (Cell | null)[]): number =>
    row.filter((cell) => cell !== null && cell.text !== "" && !content.has(cell)).length;
  const sum = grid.cells.reduce((words, row) => words + printed(row), 0);
  return printed(grid.cells[0] ?? []) > 0 && (columns !== "first cut" || sum >= LEAST_LABELS[from]);
}
