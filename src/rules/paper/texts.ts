import { hasHtml, stripTags } from "../../core/html";
import { hasPlaceholder, hasTemplateText } from "../../core/leftovers";
import type { ReadCell } from "../../reader/reading";
import type { PlacedCell } from "../checked/cells";
import { finding, partOf, type CheckContext, type RuleSet } from "../checked/context";
import type { Finding, Fix } from "../finding";
import { remembered } from "../../core/remembered";

/** What a text should not hold: markup that came along when it was pasted, words that the template left. */
export const textRules: RuleSet = {
  rules: ["TEXT-HTML", "TEXT-TEMPLATE", "TEXT-ERROR-VALUE"],
  check: (context) => [...context.cells, ...repeatedCells(context)].flatMap((cell) => leftovers(context, cell)),
};

function repeatedCells(context: CheckContext): readonly PlacedCell[] {
  return context.form.repeats.flatMap(({ sheet, field: { path, name }, label }): PlacedCell[] => {
    const cell = partOf(context, sheet)?.repeats.get(label.id);
    return cell?.found ? [{ path, name, cell, type: "text", line: true }] : [];
  });
}

/** What Excel shows for a formula that fails. Amounts, dates and targets that hold one have findings of their own. */
const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/i;

function leftovers(context: CheckContext, { cell, name, path }: PlacedCell): readonly Finding[] {
  if ((cell.value.type === "text" || cell.value.type === "choice") && ERROR_VALUE.test(cell.raw.trim())) {
    return [finding(context, "TEXT-ERROR-VALUE", cell.at, { subject: name, field: path, observed: cell.raw.trim() })];
  }
  const text = wordsOf(cell);
  if (text === null) return [];
  const { html, template } = leftIn(text);
  const details = {
    subject: name,
    field: path,
    observed: excerpt(text),
    related: cell.sources,
  };
  return [
    ...(html
      ? [
          finding(context, "TEXT-HTML", cell.at, {
            ...details,
            fix: stripFix(cell),
          }),
        ]
      : []),
    ...(template ? [finding(context, "TEXT-TEMPLATE", cell.at, details)] : []),
  ];
}

const leftIn = remembered((text) => ({
  html: hasHtml(text),
  template: hasTemplateText(text) || hasPlaceholder(text),
}));

function wordsOf(cell: ReadCell): string | null {
  switch (cell.value.type) {
    case "text":
      return cell.value.text;
    case "target":
      return cell.value.target?.raw ?? null;
    case "money":
    case "decimal":
    case "date":
    case "choice":
    case "level":
    case "ticks":
      return null;
  }
}

/**
 * Only where the cell holds the text and nothing else: no label, no formula. A text that a page break split is
 * cleaned cell by cell, so that every word stays where it is.
 */
function stripFix(cell: ReadCell): Fix | null {
  const text = wordsOf(cell);
  if (text === null || cell.inline || cell.formula !== null) return null;
  const pieces = cell.sources.length > 1 ? cell.pieces : [text];
  if (!pieces || pieces.length !== cell.sources.length) return null;
  const plain = pieces.map(stripTags);
  // Markup that the split itself cut in two is left to the writer.
  if (hasHtml(plain.join(""))) return null;
  const writes = cell.sources.flatMap((at, index) => {
    const words = plain[index];
    return words === undefined || words === pieces[index] ? [] : [{ at, text: words }];
  });
  return { kind: "strip-tags", writes };
}

const EXCERPT = 40;

/** The beginning of a text, on one line. */
export const excerpt = remembered((text) => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= EXCERPT ? line : `${[...line].slice(0, EXCERPT).join("")}…`;
});
