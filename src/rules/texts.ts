import { hasHtml, stripTags } from "../core/html";
import { hasPlaceholder, hasTemplateText } from "../core/leftovers";
import type { ReadCell } from "../reader/reading";
import type { PlacedCell } from "./cells";
import { finding, type CheckContext, type RuleSet } from "./context";
import type { Finding, Fix } from "./finding";

/** What a text should not hold: markup that came along when it was pasted, words that the template left. */
export const textRules: RuleSet = {
  rules: ["TEXT-HTML", "TEXT-TEMPLATE"],
  check: (context) => [...context.cells, ...repeatedCells(context)].flatMap((cell) => leftovers(context, cell)),
};

function repeatedCells(context: CheckContext): readonly PlacedCell[] {
  return (context.form.definition.repeats ?? []).flatMap(({ sheet, path, label }): PlacedCell[] => {
    const cell = context.form.parts.find((part) => part.sheetKey === sheet)?.repeats.get(label);
    return cell?.found
      ? [
          {
            path,
            name: context.outline.names.get(path) ?? path,
            cell,
            type: "text",
          },
        ]
      : [];
  });
}

function leftovers(context: CheckContext, { cell, name, path }: PlacedCell): readonly Finding[] {
  const text = wordsOf(cell);
  if (text === null) return [];
  const details = {
    subject: name,
    field: path,
    observed: excerpt(text),
    related: cell.sources,
  };
  return [
    ...(hasHtml(text)
      ? [
          finding(context, "TEXT-HTML", cell.at, {
            ...details,
            fix: stripFix(cell),
          }),
        ]
      : []),
    ...(hasTemplateText(text) || hasPlaceholder(text) ? [finding(context, "TEXT-TEMPLATE", cell.at, details)] : []),
  ];
}

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

/** Only where the cell holds the text and nothing else: no label, no formula, no part of a text that a page break split. */
function stripFix(cell: ReadCell): Fix | null {
  const text = wordsOf(cell);
  if (text === null || cell.inline || cell.formula !== null || cell.sources.length > 1) return null;
  return {
    kind: "strip-tags",
    writes: [{ at: cell.at, text: stripTags(text) }],
  };
}

const EXCERPT = 40;

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= EXCERPT ? line : `${[...line].slice(0, EXCERPT).join("")}…`;
}
