import type { BlockDefinition } from "../forms/language";
import type { Draft } from "./draft";
import type { Fields } from "./fields";
import { rowsOf } from "./lines";
import { inlineLabels } from "./look";
import { type Box, wordsOf } from "./paper";
import type { Line, LinesPart, Section } from "./structure";

/** What stands around the table of a form: the lines above its title, and notes. */

/** Lines above the title that name something: the number that a system gives the form. */
export function aboveTitle(boxes: readonly Box[]): readonly LinesPart[] {
  const lines = boxes.flatMap((box): readonly Line[] => {
    const labels = inlineLabels(box).filter(({ words, rest }) => rest !== "" || !/^附/u.test(words));
    return labels.length === 0 ? [] : [{ row: box.area.top, pieces: [{ kind: "inline", box, labels }] }];
  });
  return lines.length === 0 ? [] : [{ kind: "lines", side: null, lines }];
}

/** What stands there is printed: a form with no more than that is blank. */
export function printedRows(part: LinesPart, draft: Draft, fields: Fields): BlockDefinition {
  const rests = part.lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === "inline" ? piece.labels : [])),
  );
  const block = rowsOf(part, draft, fields, false);
  let [next, rest] = [0, ""];
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (cell.kind === "label") {
        rest = rests[next]?.rest ?? "";
        next += 1;
      }
      if (cell.kind !== "field" || cell.field.value.type !== "text" || rest === "") return cell;
      return { ...cell, field: { ...cell.field, printed: rest } };
    }),
  }));
  return { ...block, rows };
}

/** Sections with each note in one of its own: words over the whole width that name nothing. */
export function withNotes(
  sections: readonly Section[],
  width: Pick<Box["area"], "left" | "right">,
): readonly (Section | Note)[] {
  return sections.flatMap((section): readonly (Section | Note)[] => {
    if (section.kind !== "lines" || section.side) return [section];
    const parts: (Section | Note)[] = [];
    let lines: Line[] = [];
    for (const line of section.lines) {
      const note = noteIn(line, width);
      if (note === null) {
        lines.push(line);
        continue;
      }
      if (lines.length > 0) parts.push({ ...section, lines });
      lines = [];
      parts.push(note);
    }
    return lines.length > 0 ? [...parts, { ...section, lines }] : parts;
  });
}

export interface Note {
  readonly kind: "note";
  readonly box: Box;
}

const LONGER_THAN_LABELS = 60;

function noteIn({ pieces }: Line, { left, right }: Pick<Box["area"], "left" | "right">): Note | null {
  const [piece, ...others] = pieces;
  const blank = others.every((other) => other.kind === "filler" && other.box.text === "");
  if (!piece || !blank || (piece.kind !== "words" && piece.kind !== "inline")) return null;
  const { box } = piece;
  const wide = box.area.left <= left && (box.area.right >= right || others.length > 0);
  const says = /^(?:注|备注|说明|填[表报写]说明|填表须知)[:：\d]/u.test(wordsOf(box.text));
  const said = says || box.key.length > LONGER_THAN_LABELS || (piece.kind === "words" && box.outside === true);
  return wide && said ? { kind: "note", box } : null;
}
