import type { Area } from "../core/grid/grid";
import { isFilled } from "./filled";
import { LineFinder } from "./find-lines";
import { ListFinder } from "./find-lists";
import type { FormOnPaper } from "./head";
import type { Lexicon } from "./lexicon";
import { inlineLabels, looksLikeLabel, roleOf } from "./look";
import { type Box, heightOf, isBlankBox, type Paper } from "./paper";
import { beginningIn, boxesIn, type Line, type Piece, type Section } from "./structure";
import { coreOf } from "./words";

/** Takes the body of a form apart into lines, amounts by row and column, and lists. */
export function sectionsOf(
  paper: Paper,
  { body, yearLine }: Pick<FormOnPaper, "body" | "yearLine">,
  lexicon: Lexicon,
): readonly Section[] {
  const walk = new Walk(paper, lexicon, new LineFinder(paper, lexicon, isFilled(paper, body, lexicon), yearLine));
  walk.area(body, null);
  return walk.sections;
}

class Walk {
  readonly sections: Section[] = [];
  private readonly lists: ListFinder;

  constructor(
    private readonly paper: Paper,
    private readonly lexicon: Lexicon,
    private readonly lines: LineFinder,
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
      if (inner && !this.isSigned(inner.side, inner.area)) {
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
      const within = side === null ? inner : this.sideAt(row, area);
      if (within) {
        lines.push(...this.nested(within.side, within.area));
        row = within.area.bottom + 1;
        continue;
      }
      const taken = this.lines.at(row, area);
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

  /** Whether words are a label with a place beside them, and who signs for it below that place. */
  private isSigned(side: Box, { top, ...area }: Area): boolean {
    const [first, next] = [top, top + 1].map((row) => beginningIn(this.paper, row, { top, ...area }));
    return (
      looksLikeLabel(side, this.lexicon) &&
      first?.every((box) => isBlankBox(box) && heightOf(box) === 1) === true &&
      next?.some((box) => inlineLabels(box).length > 0) === true
    );
  }

  /** Lines beside words that are printed down their own side, within a part that has such words already. */
  private nested(side: Box, area: Area): readonly Line[] {
    const lines: Line[] = [];
    for (let row = area.top; row <= area.bottom;) {
      const taken = this.lines.at(row, area);
      lines.push(...taken.lines);
      row = taken.next;
    }
    const signed = this.isSigned(side, area);
    return lines.map(({ row, pieces }, index): Line => {
      if (index > 0) return { row, pieces: [{ kind: "filler", box: side }, ...pieces] };
      if (!signed) return { row, pieces: [{ kind: "words", box: side }, ...pieces] };
      const boxes = pieces.flatMap((piece) => (piece.kind === "filler" ? [piece.box] : []));
      const input: Piece = { kind: "input", boxes, label: side, below: false, printed: null };
      return { row, pieces: [{ kind: "label", box: side }, input] };
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
}

function isSideLike({ key }: Box, lexicon: Lexicon): boolean {
  return lexicon.sides.includes(coreOf(key)) || !Object.hasOwn(lexicon.fields, coreOf(key));
}
