import type { Area } from "../core/grid/grid";
import { isWordless } from "../core/text/blank-mark";
import { isUnitLine, unitIn } from "./label-text";
import type { Lexicon } from "./lexicon";
import { inlineLabels, isFieldLabel, isKnownLabel, looksLikeLabel, printedIn } from "./look";
import { type Box, heightOf, isBlankBox, type Paper } from "./paper";
import { beginningIn, below, boxesIn, joined, type Line, type Piece, sameColumns } from "./structure";

/** Longer than any label: somebody wrote it. */
const LONG_TEXT = 12;

/** Finds lines of labels with their places beside or below. */
export class LineFinder {
  /** @param filled whether somebody has written behind labels */
  constructor(
    private readonly paper: Paper,
    private readonly lexicon: Lexicon,
    private readonly filled: boolean,
    /** Said already, though other words stand in its line. */
    private readonly yearLine: Box | null,
  ) {}

  /** One line, or headings with their places below. */
  at(row: number, area: Area): { readonly lines: readonly Line[]; readonly next: number } {
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
    // 目标1： over 目标2：, or over ……: each has its own place behind it.
    const isNext = (box: Box): boolean => inlineLabels(box).length > 0 || (!isBlankBox(box) && isWordless(box.text));
    if (boxes.length === 1 && places.some(isNext)) return false;
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
