import { isWordless } from "../core/text/blank-mark";
import type { BlockDefinition, CellDefinition, LabelDefinition, RowDefinition } from "../forms/language";
import type { Draft } from "./draft";
import type { FieldContext, Fields } from "./fields";
import { isUnitLine, unitIn } from "./label-text";
import { kindByEnding } from "./meanings";
import { lettersOf } from "./naming";
import { type Box, heightOf, wordsOf } from "./paper";
import type { Line, LinesPart, Piece } from "./structure";
import { coreOf, TOTAL_WORDS } from "./words";

/** Lines of labels with their places, as rows of a definition. */

type RowsBlock = Extract<BlockDefinition, { kind: "rows" }>;

/** @param withSide whether the words down the side are printed with this part */
export function rowsOf(part: LinesPart, draft: Draft, fields: Fields, withSide: boolean): RowsBlock {
  const maker = new LineMaker(part, draft, fields);
  const { side } = part;
  const rows = part.lines.flatMap((line) => maker.rows(line));
  if (!side) return { kind: "rows", rows: rows.map((row) => filled(row, 0, draft)) };
  const { span } = draft.columns.place(side.area);
  if (!withSide) return { kind: "rows", rows: rows.map((row) => filled(row, 0, draft)) };
  return {
    kind: "rows",
    side: draft.label(side.text, idOfWords(side)),
    ...(span > 1 ? { sideSpan: span } : {}),
    rows: rows.map((row) => filled(row, span, draft)),
  };
}

function idOfWords({ key }: Box): string {
  return lettersOf(coreOf(key));
}

/** Points of a row in which several lines are written, where nothing is known of the sheet's. */
const TALL = 60;
/** Lower rows are as high as their words need. */
const LEAST_DRAWN = 32;
/** No row is higher. */
const MOST_DRAWN = 409;

class LineMaker {
  private readonly ids = new Map<Box, string>();
  private readonly ofAmounts: boolean;

  constructor(
    private readonly part: LinesPart,
    private readonly draft: Draft,
    private readonly fields: Fields,
  ) {
    const { side } = part;
    this.ofAmounts = side !== null && (unitIn(side.text) !== null || /资金|预算|经费|金额|收支/u.test(side.key));
  }

  rows(line: Line): readonly RowDefinition[] {
    const cells: CellDefinition[] = [];
    const further: RowDefinition[] = [];
    const pending = new Map<Box, LabelDefinition>();
    line.pieces.forEach((piece, index) => {
      switch (piece.kind) {
        case "filler":
          cells.push({ kind: "filler", ...this.at(piece.box) });
          return;
        case "words":
          // …… names nothing: as words of the form it would be found wherever such dots are printed.
          cells.push(
            isWordless(piece.box.text)
              ? { kind: "filler", ...this.at(piece.box), text: wordsOf(piece.box.text) }
              : this.words(piece.box),
          );
          return;
        case "label": {
          const { below } = this.inputOf(piece.box) ?? { below: false };
          const label = this.draft.label(piece.box.text, lettersOf(coreOf(piece.box.key)));
          this.ids.set(piece.box, label.id);
          pending.set(piece.box, label);
          if (below)
            this.draft.place({
              subject: this.draft.naming.subject("words", label.text),
              kind: "words",
              words: wordsOf(piece.box.text),
              at: piece.box.area,
              values: [],
              path: null,
              value: null,
            });
          cells.push({
            kind: "label",
            ...this.at(piece.box),
            label,
            ...(this.ofAmounts && isPart(piece.box) ? { align: "left" } : {}),
          });
          return;
        }
        case "input":
          cells.push(...this.input(piece, index, line));
          return;
        case "inline": {
          const [own, ...more] = this.inline(piece);
          cells.push(...(own ?? []));
          further.push(...more.map((each) => ({ cells: [...each] })));
        }
      }
    });
    const tall = line.pieces.some(
      (piece) => piece.kind === "input" && (piece.below || piece.boxes.some((box) => heightOf(box) > 1)),
    );
    const height = this.drawnHeight(line) ?? (tall ? TALL : null);
    return [{ ...(height === null ? {} : { height }), cells }, ...further];
  }

  /** As on the sheet, where it is more than a line needs; null for any other, and where the sheet says nothing of it. */
  private drawnHeight({ row, pieces }: Line): number | null {
    const heights = this.draft.drawing?.heights;
    if (!heights || pieces.some(({ kind }) => kind === "inline")) return null;
    const bottoms = pieces.flatMap((piece) =>
      piece.kind === "input"
        ? piece.boxes.map(({ area }) => area.bottom)
        : "box" in piece
          ? [piece.box.area.bottom]
          : [],
    );
    const bottom = Math.min(...bottoms);
    const height = [...heights].reduce((sum, [at, points]) => (at >= row && at <= bottom ? sum + points : sum), 0);
    return height < LEAST_DRAWN ? null : Math.min(MOST_DRAWN, Math.round(height));
  }

  private at(box: Box): { readonly column: number; readonly span?: number } {
    const { column, span } = this.draft.columns.place(box.area);
    return { column, ...(span > 1 ? { span } : {}) };
  }

  private inputOf(label: Box): Extract<Piece, { kind: "input" }> | undefined {
    return this.part.lines
      .flatMap(({ pieces }) => pieces)
      .find((piece) => piece.kind === "input" && piece.label === label) as
      Extract<Piece, { kind: "input" }> | undefined;
  }

  private words(box: Box): CellDefinition {
    const label = this.draft.label(box.text, lettersOf(coreOf(box.key)));
    const list = `${this.part.side?.key ?? ""}@${box.area.left}`;
    if (this.ofAmounts && !isPart(box)) {
      this.fields.begin(list, box.text);
      this.draft.headings.push({ label: label.id, words: box.text, box, list });
    }
    this.draft.place({
      subject: this.draft.naming.subject("words", wordsOf(box.text)),
      kind: "words",
      words: wordsOf(box.text),
      at: box.area,
      values: [],
      path: null,
      value: null,
    });
    const printed = box.mark === "note" ? { ...label, optional: true } : label;
    return {
      kind: "label",
      ...this.at(box),
      label: printed,
      ...(isUnitLine(box.text) ? { plain: true, align: "right" } : {}),
    };
  }

  private input(piece: Extract<Piece, { kind: "input" }>, index: number, line: Line): readonly CellDefinition[] {
    const [first, ...others] = piece.boxes;
    if (!first) return [];
    const place = this.draft.columns.place({
      left: first.area.left,
      right: others.at(-1)?.area.right ?? first.area.right,
    });
    const cell = { column: place.column, ...(place.span > 1 ? { span: place.span } : {}) };
    const field = this.fields.settle(this.context(piece, index, line));
    if (!field) return [{ kind: "filler", ...cell, ...(first.text === "" ? {} : { text: wordsOf(first.text) }) }];
    const id = this.ids.get(piece.label);
    return [{ kind: "field", ...cell, field, ...(piece.below && id !== undefined ? { label: id } : {}) }];
  }

  private context(piece: Extract<Piece, { kind: "input" }>, index: number, line: Line): FieldContext {
    return {
      words: piece.label.text,
      box: piece.label,
      inputs: piece.boxes.map(({ area }) => area),
      below: piece.below,
      printed: piece.printed,
      section: this.part.side,
      list: `${this.part.side?.key ?? ""}@${piece.label.area.left}`,
      written: piece.printed ? "" : (piece.boxes[0]?.text ?? ""),
      ofAmounts: this.ofAmounts || isAmongAmounts(piece, line),
      second: index > 1,
    };
  }

  /** Labels within one box, each with a place of its own, in as many rows as the columns have room for. */
  private inline({ box, labels }: Extract<Piece, { kind: "inline" }>): readonly (readonly CellDefinition[])[] {
    const lines = this.draft.columns.divide(box, 2);
    const each = Math.max(1, Math.floor(lines.length / 2));
    const rows: CellDefinition[][] = [];
    for (let from = 0; from < labels.length; from += each) {
      const some = labels.slice(from, from + each);
      rows.push(
        some.flatMap((label, index): CellDefinition[] => {
          const left = lines[index * 2] ?? box.area.left;
          const middle = lines[index * 2 + 1] ?? left;
          const last = index === some.length - 1;
          const end = last ? box.area.right : (lines[index * 2 + 2] ?? middle) - 1;
          return this.inlineCells(box, label, { left, middle, end });
        }),
      );
    }
    return rows;
  }

  private inlineCells(
    box: Box,
    { words, rest }: { readonly words: string; readonly rest: string },
    { left, middle, end }: { readonly left: number; readonly middle: number; readonly end: number },
  ): CellDefinition[] {
    const hint = /^[(（].*[)）]$/su.test(rest) ? ({ kind: "hint", text: rest } as const) : null;
    const signed = /盖章|签字|签章|公章/u.test(words);
    const field = this.fields.settle({
      ...{
        words,
        box,
        inputs: [box.area],
        below: false,
        section: this.part.side,
        list: `${words}@`,
        ofAmounts: this.ofAmounts,
        second: false,
      },
      ...{ signed, printed: signed ? null : hint, written: hint || signed ? "" : rest },
    });
    // Words that name no value are printed with all that stands behind them.
    const text = field ? words : `${words}${rest}`;
    const label = this.draft.label(text, lettersOf(coreOf(words)), { inline: true });
    const { columns } = this.draft;
    const labelPlace = columns.place({ left, right: middle - 1 });
    const fieldPlace = columns.place({ left: middle, right: end });
    const look = this.part.side ? {} : { plain: true };
    return [
      { kind: "label", ...labelPlace, label, ...look, align: "left" },
      field ? { kind: "field", ...fieldPlace, field, ...look } : { kind: "filler", ...fieldPlace, ...look },
    ];
  }
}

/** Whether most of what stands in a line with a place are amounts, and two others at least. */
function isAmongAmounts(piece: Piece, { pieces }: Line): boolean {
  const others = pieces.flatMap((each) => (each.kind === "input" && each !== piece ? [each.label] : []));
  const amounts = others.filter(({ key }) => kindByEnding(key)?.value.type === "money");
  return amounts.length >= 2 && amounts.length * 2 >= others.length;
}

function isPart({ key }: Box): boolean {
  return !TOTAL_WORDS.some((word) => coreOf(key).endsWith(word));
}

/** Every position of a row has a cell; what fills up a line outside the frame of the form is outside it too. */
function filled(row: RowDefinition, from: number, { columns }: Draft): RowDefinition {
  const cells: CellDefinition[] = [];
  const outside = row.cells.length > 0 && row.cells.every(({ plain }) => plain === true);
  const fill = (to: number): void => {
    if (to <= next) return;
    const span = to - next > 1 ? { span: to - next } : {};
    cells.push({ kind: "filler", column: next, ...span, ...(outside ? { plain: true } : {}) });
  };
  let next = from;
  for (const cell of [...row.cells].sort((a, b) => a.column - b.column)) {
    if (cell.column < next) continue;
    fill(cell.column);
    cells.push(cell);
    next = cell.column + (cell.span ?? 1);
  }
  fill(columns.count);
  return { ...row, cells };
}
