import type { Area } from "../core/grid/grid";
import { isFilled } from "./filled";
import { ListFinder } from "./find-lists";
import type { FormOnPaper } from "./head";
import { isUnitLine, unitIn } from "./label-text";
import type { Lexicon } from "./lexicon";
import { inlineLabels, isFieldLabel, isKnownLabel, looksLikeLabel, printedIn, roleOf } from "./look";
import { type Box, heightOf, isBlankBox, type Paper } from "./paper";
import { beginningIn, below, boxesIn, joined, type Line, type Piece, sameColumns, type Section } from "./structure";
import { coreOf } from "./words";

/** Takes the body of a form apart into lines, amounts by row and column, and lists. */
export function sectionsOf(
  paper: Paper,
  { body, yearLine }: Pick<FormOnPaper, "body" | "yearLine">,
  lexicon: Lexicon,
): readonly Section[] {
  const walk = new Walk(paper, lexicon, isFilled(paper, body, lexicon), yearLine);
  walk.area(body, null);
  return walk.sections;
}

/** Longer than any label: somebody wrote it. */
const LONG_TEXT = 12;

class Walk {
  readonly sections: Section[] = [];
  private readonly lists: ListFinder;

  constructor(
    private readonly paper: Paper,
    private readonly lexicon: Lexicon,
    private readonly filled: boolean,
    /** Said already, though other words stand in its line. */
    private readonly yearLine: Box | null,
  ) {
    this.lists = new ListFinder(paper, lexicon);
  }

  /** @returns the last row that belongs to it: a closing row may stand below what is printed down the side */
  area(area: Area, side: Box | null): number {
    let last = area.bottom;
    let lines: Line[] = [];
    const flush = (): void => {
      if (lines.length > 0) this.sections.push({ kind: "lines", side, lines });
      lines = [];
    };
    for (let row = area.top; row <= area.bottom;) {
      const boxes = beginningIn(this.paper, row, area);
      if (
        boxes.every((box) => isBlankBox(box) && heightOf(box) === 1) &&
        boxes.length === boxesIn(this.paper, row, area).length
      ) {
        row += 1;
        continue;
      }
      const inner = side === null ? this.sideAt(row, area) : null;
      if (inner) {
        flush();
        row = this.area(inner.area, inner.side) + 1;
        continue;
      }
      const part = this.lists.tableAt(row, area, side) ?? this.lists.matrixAt(row, area, side);
      if (part) {
        flush();
        this.sections.push(part.section);
        row = part.next;
        last = Math.max(last, row - 1);
        continue;
      }
      const within = side === null ? null : this.sideAt(row, area);
      if (within) {
        lines.push(...this.nested(within.side, within.area));
        row = within.area.bottom + 1;
        continue;
      }
      const taken = this.linesAt(row, area);
      lines.push(...taken.lines);
      row = taken.next;
    }
    flush();
    return last;
  }

  /** A label that is printed down the side of several rows. */
  private sideAt(row: number, area: Area): { readonly side: Box; readonly area: Area } | null {
    const [first, ...others] = beginningIn(this.paper, row, area);
    if (first && isBlankBox(first)) return this.sideBelow(first, others, row, area);
    if (!first || isBlankBox(first) || others.length === 0 || first.area.left !== area.left) return null;
    const bottom = this.sideBottom(first, row, area);
    if (heightOf(first) === 1 && this.isBesideHeadings(first, others)) {
      return { side: first, area: { ...area, top: row, bottom, left: first.area.right + 1 } };
    }
    if (
      bottom === row ||
      (bottom - row < 2 &&
        roleOf(first, this.lexicon) !== null &&
        others.every((box) => roleOf(box, this.lexicon) !== null))
    )
      return null;
    if (others.every((box) => box.area.bottom >= bottom)) return null;
    // A tall label with as tall a place beside it, and lower lines only behind them.
    const [place] = others;
    if (place && isBlankBox(place) && heightOf(first) > 1 && place.area.bottom === first.area.bottom) return null;
    return {
      side: first,
      area: { top: row, bottom: Math.min(bottom, area.bottom), left: first.area.right + 1, right: area.right },
    };
  }

  /** Whether words stand beside the headings of levels, and are none of them. */
  private isBesideHeadings(first: Box, [second]: readonly Box[]): boolean {
    const role = roleOf(first, this.lexicon);
    return second !== undefined && roleOf(second, this.lexicon) === "level1" && role !== "level1" && role !== "level2";
  }

  /** Words down the side of the rows of a list, and nothing beside its headings. */
  private sideBelow(corner: Box, headings: readonly Box[], row: number, area: Area) {
    const [side] = row < area.bottom ? beginningIn(this.paper, row + 1, area) : [];
    if (!side || isBlankBox(side) || heightOf(side) < 2 || side.area.right !== corner.area.right) return null;
    if (headings.length < 2 || headings.some(isBlankBox)) return null;
    return { side, area: { top: row, bottom: side.area.bottom, left: side.area.right + 1, right: area.right } };
  }

  /** Lines beside words that are printed down their own side, within a part that has such words already. */
  private nested(side: Box, area: Area): readonly Line[] {
    const lines: Line[] = [];
    for (let row = area.top; row <= area.bottom;) {
      const taken = this.linesAt(row, area);
      lines.push(...taken.lines);
      row = taken.next;
    }
    return lines.map(({ row, pieces }, index): Line => {
      const own: Piece = index === 0 ? { kind: "words", box: side } : { kind: "filler", box: side };
      return { row, pieces: [own, ...pieces] };
    });
  }

  private sideBottom(first: Box, row: number, area: Area): number {
    if (heightOf(first) > 1) return first.area.bottom;
    const [below] = beginningIn(this.paper, row + 1, area);
    const [, second] = beginningIn(this.paper, row, area);
    // Printed beside the headings, and once more beside the rows.
    if (below && below.key === first.key && heightOf(below) > 1) return below.area.bottom;
    // Not merged: blank below, while labels go on beside it.
    const headings = second !== undefined && this.isBesideHeadings(first, [second]);
    if (!second || (!headings && !(looksLikeLabel(second, this.lexicon) && isSideLike(first, this.lexicon))))
      return row;
    let bottom = row;
    for (let next = row + 1; next <= area.bottom; next += 1) {
      const [under, beside] = beginningIn(this.paper, next, area);
      if (!under || !isBlankBox(under) || under.area.right !== first.area.right || !beside) break;
      const boxes = boxesIn(this.paper, next, area);
      if (boxes.every(isBlankBox) || boxes.slice(1).filter((box) => roleOf(box, this.lexicon) !== null).length > 1)
        break;
      bottom = next;
    }
    return bottom;
  }

  /** One line, or headings with their places below. */
  private linesAt(row: number, area: Area): { readonly lines: readonly Line[]; readonly next: number } {
    const printed = boxesIn(this.paper, row, area);
    const under = row < area.bottom ? below(printed, beginningIn(this.paper, row + 1, area)) : [];
    const texts = this.filled && under.some(({ key }) => key.length > LONG_TEXT);
    const [boxes, places] = texts ? [joined(printed), joined(under)] : [printed, under];
    const named = this.isNamedLine(boxes, places);
    if (named || this.isHeadingLine(boxes, places, row, area)) {
      const first = named ? 1 : 0;
      const words = (box: Box): Piece => ({ kind: "words", box });
      const lines = [
        { row, pieces: boxes.map((box, index): Piece => (index < first ? words(box) : { kind: "label", box })) },
        {
          row: row + 1,
          pieces: places.map((box, index): Piece => {
            const label = boxes[index] ?? box;
            if (index < first) return words(box);
            return { kind: "input", boxes: [box], label, below: true, printed: printedIn(box) };
          }),
        },
      ];
      return { lines, next: row + 2 };
    }
    return { lines: [{ row, pieces: this.piecesOf(printed, row) }], next: row + 1 };
  }

  private isHeadingLine(boxes: readonly Box[], places: readonly Box[], row: number, area: Area): boolean {
    if (!sameColumns(boxes, places) || boxes.some((box) => isBlankBox(box) || heightOf(box) > 1 || box.key.length > 40))
      return false;
    const taken = (box: Box): boolean =>
      isBlankBox(box) || printedIn(box) !== null || !looksLikeLabel(box, this.lexicon);
    if (!places.every(taken) || places.every(({ outside }) => outside)) return false;
    // A line of one label and its value: beside it, not below.
    if (boxes.length > 1 && !places.every(isBlankBox) && !boxes.every((box) => looksLikeLabel(box, this.lexicon)))
      return false;
    if (boxes.length === 1 && inlineLabels(boxes[0] as Box).some(({ rest }) => rest !== "")) return false;
    const after = row + 2 <= area.bottom ? below(boxes, beginningIn(this.paper, row + 2, area)) : [];
    return !(sameColumns(boxes, after) && after.every(isBlankBox) && boxes.length > 2);
  }

  /** Headings with words before them, and below them places to write in, with words before those: 资金来源 over 金额. */
  private isNamedLine([corner, ...headings]: readonly Box[], [name, ...places]: readonly Box[]): boolean {
    if (!corner || !name || headings.length < 2 || !sameColumns([corner, ...headings], [name, ...places])) return false;
    return (
      [corner, name, ...headings].every((box) => !isBlankBox(box) && heightOf(box) === 1) &&
      looksLikeLabel(name, this.lexicon) &&
      headings.every((box) => isShort(box)) &&
      headings.filter((box) => looksLikeLabel(box, this.lexicon)).length * 2 >= headings.length &&
      places.every((box) => isBlankBox(box) || box.number !== null)
    );
  }

  private piecesOf(boxes: readonly Box[], row: number): readonly Piece[] {
    const pieces: Piece[] = [];
    for (let at = 0; at < boxes.length; at += 1) {
      const box = boxes[at];
      if (!box || box === this.yearLine) continue;
      const next = boxes[at + 1];
      if (isBlankBox(box) || box.area.top < row) {
        pieces.push({ kind: "filler", box });
        continue;
      }
      if (isUnitLine(box.text) || box.mark === "note" || this.isRemark(box)) {
        pieces.push({ kind: "words", box });
        continue;
      }
      const inline = inlineLabels(box);
      const alone = next === undefined || next.mark === "note" || this.isOwnLabel(box, next);
      const [only] = inline;
      const open = only?.rest === "" || /^[(（].*[)）]$/su.test(only?.rest ?? "");
      if (
        inline.length > 1 ||
        (only &&
          (alone ||
            (only.rest !== "" && (open || next.area.left > box.area.right + 1 || box.area.right > box.area.left))))
      ) {
        pieces.push({ kind: "inline", box, labels: inline });
        continue;
      }
      if (alone) {
        pieces.push({ kind: "words", box });
        continue;
      }
      const inputs = inputsFrom(boxes.slice(at + 1), row);
      pieces.push({ kind: "label", box });
      pieces.push({ kind: "input", boxes: inputs, label: box, below: false, printed: printedIn(next) });
      at += inputs.length;
    }
    return pieces;
  }

  /** Words outside of the frame that name nothing. */
  private isRemark(box: Box): boolean {
    return box.outside === true && inlineLabels(box).length === 0 && !looksLikeLabel(box, this.lexicon);
  }

  /** Whether the words beside a label are a label themselves, and not what somebody wrote there. */
  private isOwnLabel(label: Box, next: Box): boolean {
    if (next.mark === "label") return true;
    if (isBlankBox(next) || printedIn(next) !== null) return false;
    // 金额（万元）: a heading over the amounts below, whatever somebody has written elsewhere.
    if (isKnownLabel(next, this.lexicon) || unitIn(next.text) !== null) return true;
    return looksLikeLabel(next, this.lexicon) && !(this.filled && isFieldLabel(label, this.lexicon));
  }
}

/** As short as headings are, and no number. */
function isShort({ key, number }: Box): boolean {
  return number === null && key.length <= LONG_TEXT;
}

/** What may be written in behind a label: the box beside it, and blank ones that follow. */
function inputsFrom(boxes: readonly Box[], row: number): readonly Box[] {
  const [first, ...others] = boxes;
  if (!first) return [];
  const end = others.findIndex(
    (box) =>
      (box.outside && !first.outside) ||
      box.mark !== undefined ||
      !isBlankBox(box) ||
      box.area.top < row ||
      box.area.bottom !== first.area.bottom,
  );
  return [first, ...(end === -1 ? others : others.slice(0, end))];
}

function isSideLike({ key }: Box, lexicon: Lexicon): boolean {
  return lexicon.sides.includes(coreOf(key)) || !Object.hasOwn(lexicon.fields, coreOf(key));
}
