import { isErrorValue } from "../../core/grid/grid";
import { hasHtml } from "../../core/text/html";
import { hasPlaceholder, hasTemplateText } from "../../core/text/leftovers";
import type { ReadCell } from "../../reader/reading";
import { typedCells, wordsIn, type NamedCell } from "../checked/cells";
import { once } from "../checked/checked";
import { rule } from "../engine/rule";
import { excerpt, plainWords } from "../checked/plain-words";
import { atValue, type Sighting } from "../engine/sighting";
import type { Fix } from "../fix";
import { remembered } from "../../core/remembered";

/** The mark of a failed formula is no text. */
export const textErrorValue = rule({
  id: "TEXT-ERROR-VALUE",
  severity: "error",
  family: "texts",
  check: (checked) =>
    typedCells(checked)
      .filter(({ cell }) => holdsError(cell))
      .map((value) => atValue(value, { observed: value.cell.raw.trim() })),
});

/** Markup that came along when a text was pasted. */
export const textHtml = rule({
  id: "TEXT-HTML",
  severity: "warning",
  family: "texts",
  check: (checked) =>
    textsOf(checked)
      .filter(({ left }) => left.html)
      .map((typed) => ({ ...leftover(typed), fix: stripFix(typed.placed.cell) })),
});

/** Words that the template left. */
export const textTemplate = rule({
  id: "TEXT-TEMPLATE",
  severity: "warning",
  family: "texts",
  hiddenBehind: ["NAME-PLACEHOLDER", "TARGET-PLACEHOLDER", "TARGET-INCOMPLETE", "TARGET-MALFORMED"],
  check: (checked) =>
    textsOf(checked)
      .filter(({ left }) => left.template)
      .map(leftover),
});

/** Amounts, dates and targets that hold an error have findings of their own. */
function holdsError({ value, raw }: ReadCell): boolean {
  return (value.type === "text" || value.type === "choice") && isErrorValue(raw.trim());
}

interface TypedText {
  readonly placed: NamedCell;
  readonly text: string;
  /** What was left in it. */
  readonly left: ReturnType<typeof leftIn>;
}

/** Texts and targets; the mark of a failed formula is none. */
const textsOf = once((checked) =>
  typedCells(checked).flatMap((placed): TypedText[] => {
    const text = wordsIn(placed.cell);
    return text === null || holdsError(placed.cell) ? [] : [{ placed, text, left: leftIn(text) }];
  }),
);

function leftover({ placed, text }: TypedText): Sighting {
  return atValue(placed, { observed: excerpt(text), related: placed.cell.sources });
}

const leftIn = remembered(
  (text) => ({ html: hasHtml(text), template: hasTemplateText(text) || hasPlaceholder(text) }),
  { shortest: 0 },
);

/**
 * Only where the cell holds the text and nothing else: no label, no formula. A text that a page break split is
 * cleaned cell by cell, so that every word stays where it is.
 */
function stripFix(cell: ReadCell): Fix | null {
  const text = wordsIn(cell);
  if (text === null || cell.inline || cell.formula !== null) return null;
  const pieces = cell.sources.length > 1 ? cell.pieces : [text];
  if (!pieces || pieces.length !== cell.sources.length) return null;
  const plain = pieces.map(plainWords);
  // Markup that the split itself cut in two is left to the writer.
  if (leftIn(plain.join("")).html) return null;
  const writes = cell.sources.flatMap((at, index) => {
    const words = plain[index];
    return words === undefined || words === pieces[index] ? [] : [{ at, text: words }];
  });
  return { kind: "strip-tags", writes };
}
