import type { Area } from "../core/grid/grid";
import type { BlockDefinition, Level1Definition } from "../forms/language";
import { drawnWidths, widthsOf } from "./columns";
import type { Draft } from "./draft";
import { aboveTitle, printedRows, withNotes } from "./edges";
import { Fields } from "./fields";
import type { FormOnPaper } from "./head";
import { placeBefore, titleWords, withoutYear } from "./head";
import { withLevels } from "./all-levels";
import { tableOf } from "./lists";
import { rowsOf } from "./lines";
import { matrixOf } from "./matrices";
import type { Box } from "./paper";
import { wordsOf } from "./paper";
import type { Printed } from "./printed";
import { labelsOf, type LinesPart, type Section } from "./structure";

/** Puts the sections of a form together into the blocks of its sheet. */

export interface Composed {
  readonly blocks: readonly BlockDefinition[];
  readonly columns: readonly number[];
  readonly levels: readonly Level1Definition[];
  readonly yearPrinted: boolean;
}

export function compose(
  { form, sections, paper }: Pick<Printed, "form" | "sections" | "paper">,
  draft: Draft,
): Composed {
  const above = aboveTitle(form.above);
  const parts = withNotes(sections, form.body);
  const boxes = [...above, ...parts.filter((part) => part.kind !== "note")].flatMap(boxesOf);
  draft.begin(form.body, paper.drawing);
  for (const box of boxes) draft.columns.add(box);
  for (const section of [...above, ...parts]) {
    if (section.kind !== "lines") continue;
    for (const piece of section.lines.flatMap(({ pieces }) => pieces))
      if (piece.kind === "inline") draft.columns.divide(piece.box, 2);
  }
  const banner = bannersOf(form, draft);
  const fields = new Fields(draft, sections.flatMap(labelsOf));
  const owners = sideOwners(sections);
  const goals: { readonly path: string; readonly area: Area }[] = [];
  const alone = sections.filter((section) => section.kind === "table" && section.indicators).length < 2;
  let levels: readonly Level1Definition[] = [];
  const blocks = parts.map((section): BlockDefinition => {
    switch (section.kind) {
      case "note":
        return { kind: "note", text: noteText(section.box.text) };
      case "lines": {
        const before = draft.outline.length;
        const block = rowsOf(section, draft, fields, owners.has(section));
        goals.push(
          ...draft.outline
            .slice(before)
            .flatMap(({ path, at }) => (path?.startsWith("goals.") ? [{ path, area: at }] : [])),
        );
        return block;
      }
      case "matrix":
        return matrixOf(section, draft);
      case "table": {
        const { table, levels: printed } = tableOf(section, draft, {
          goalAbove: (box) => goalAbove(box, goals),
          alone,
        });
        if (printed) levels = withLevels(levels, printed.levels);
        return table;
      }
    }
  });
  const first = above.map((part) => printedRows(part, draft, fields));
  return {
    blocks: [...first, ...banner.blocks, ...blocks],
    columns: drawnWidths(draft.columns, paper.drawing) ?? widthsOf(draft.columns, boxes),
    levels,
    yearPrinted: banner.yearPrinted,
  };
}

/** No text of a form is longer. */
const MOST_OF_NOTE = 500;

function noteText(text: string): string {
  return text.slice(0, MOST_OF_NOTE);
}

/** A goal whose words reach over the place. */
function goalAbove({ area }: Box, goals: readonly { readonly path: string; readonly area: Area }[]): string | null {
  return goals.find(({ area: goal }) => goal.left <= area.left && goal.right >= area.right)?.path ?? null;
}

function bannersOf(
  { title, yearLine, unitOfLine }: FormOnPaper,
  draft: Draft,
): { readonly blocks: readonly BlockDefinition[]; readonly yearPrinted: boolean } {
  const words = titleWords(title.text, draft.lexicon);
  const inTitle = words.includes("{year}");
  const text = inTitle && yearLine ? withoutYear(words) : words;
  // Of which place it is stays where it stands; a form of another one is known by the rest.
  const printed = `${placeBefore(title.text, words, draft.lexicon)}${text}`;
  const others = [text, ...(inTitle ? [withoutYear(words)] : [])];
  const aliases = [...new Set(others)].filter((each) => each !== printed && each !== "");
  const label = { id: draft.naming.id("title"), text: printed, ...(aliases.length > 0 ? { aliases } : {}) };
  draft.place({
    subject: draft.naming.subject("title", text),
    kind: "title",
    words: wordsOf(title.text),
    at: title.area,
    values: [],
    path: null,
    value: null,
  });
  if (!yearLine) return { blocks: [{ kind: "title", label }], yearPrinted: inTitle };
  draft.place({
    subject: draft.naming.subject("year", ""),
    kind: "year",
    words: wordsOf(yearLine.text),
    at: yearLine.area,
    values: [],
    path: null,
    value: null,
  });
  return {
    blocks: [
      { kind: "title", label },
      {
        kind: "year",
        label: { id: draft.naming.id("year"), text: `（{year}年度）${unitOfLine ? "　单位：{unit}" : ""}` },
      },
    ],
    yearPrinted: true,
  };
}

/** The sections that print the words down their side: of several under the same, the list or the amounts among them. */
function sideOwners(sections: readonly Section[]): ReadonlySet<Section> {
  const owners = new Map<Box, Section>();
  for (const section of sections) {
    if (!section.side) continue;
    const known = owners.get(section.side);
    if (!known || (known.kind === "lines" && section.kind !== "lines")) owners.set(section.side, section);
  }
  return new Set(owners.values());
}

function boxesOf(section: Section): readonly Box[] {
  const side = section.side ? [section.side] : [];
  switch (section.kind) {
    case "lines":
      return [...side, ...linesBoxes(section)];
    case "matrix":
      return [
        ...side,
        section.corner,
        ...section.headings,
        ...section.rows.flatMap(({ label, cells }) => [label, ...cells]),
      ];
    case "table":
      return [
        ...side,
        ...section.headings.flatMap(({ box, group }) => (group ? [box, group] : [box])),
        ...section.ticked.flatMap(({ boxes }) => boxes),
        ...(section.closing ? [section.closing.label] : []),
        ...(section.opening?.label ? [section.opening.label] : []),
      ];
  }
}

function linesBoxes({ lines }: LinesPart): readonly Box[] {
  return lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) =>
      piece.kind === "input" ? piece.boxes.slice(0, 1).concat(piece.boxes.slice(-1)) : [piece.box],
    ),
  );
}
