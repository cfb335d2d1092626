import { addTo, groupedBy } from "../../core/grouped";
import { oncePer } from "../../core/remembered";
import { labelKey } from "../../core/text/text";
import type { Form, LabelNode, SheetNode } from "../../forms/compile/form";
import type { LabelPlace } from "../../forms/compile/geometry";
import { textOf } from "../../forms/compile/label-words";
import { type Wording, YEAR_LINE, titleWording, wordingOf } from "./patterns";

/** A sheet definition made ready for being found: its labels with their wordings and their order on paper. */
export interface Template {
  readonly form: Form;
  readonly sheet: SheetNode;
  readonly geometry: SheetNode["geometry"];
  readonly labels: readonly TemplateLabel[];
  /** Labels in reading order without the side labels, whose row within their block is not fixed. */
  readonly sequence: readonly TemplateLabel[];
  /** Those that every form of it must have. */
  readonly required: readonly TemplateLabel[];
  /** Sheets of other forms that show the same labels in the same places: where this one stands, so may they. */
  readonly twins: readonly Template[];
}

/** Whether a value may follow in the label's own cell: after anything, after a colon only, or never. */
export type Inline = "any" | "colon" | "never";

export interface TemplateLabel {
  readonly template: Template;
  /** Position in `sequence`; nothing of a side label. */
  readonly order: number;
  readonly place: LabelPlace;
  readonly wordings: readonly Wording[];
  readonly inline: Inline;
  /** Another label of the sheet is printed with the same words. */
  readonly shared: boolean;
  readonly required: boolean;
}

/** All words by which the labels of some forms are known; of twins, the first stands for all. */
export interface Vocabulary {
  readonly templates: readonly Template[];
  readonly byKey: ReadonlyMap<string, readonly TemplateLabel[]>;
  readonly patterns: readonly { readonly label: TemplateLabel; readonly wording: PatternWording }[];
  /** Labels whose value may follow in the same cell, and every beginning of their keys. */
  readonly inline: ReadonlyMap<string, readonly TemplateLabel[]>;
  readonly inlineBeginnings: ReadonlySet<string>;
  /** First characters of all keys: most cells of a sheet are passed over by these alone. */
  readonly firsts: ReadonlySet<string>;
}

type PatternWording = Extract<Wording, { kind: "pattern" }>;

/** Compiled once for a list of forms. */
export const vocabularyOf = oncePer((forms: readonly Form[]): Vocabulary =>
  compile(withTwins(forms.flatMap((form) => form.sheets.map((sheet) => templateOf(form, sheet))))),
);

function templateOf(form: Form, sheet: SheetNode): Template {
  const { geometry } = sheet;
  const sequence: TemplateLabel[] = [];
  const template: Template = { form, sheet, geometry, labels: [], sequence, required: [], twins: [] };
  const named = new Set<LabelNode | null>(
    geometry.fields.filter((f) => f.placement === "right").map(({ field }) => field.label),
  );
  const entries = geometry.labels.map((place) => ({ place, wordings: wordingsOf(place) }));
  const uses = new Map<string, number>();
  for (const { wordings } of entries) for (const key of keysOf(wordings)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const labels = entries.map(({ place, wordings }): TemplateLabel => {
    const label: TemplateLabel = {
      template,
      order: sequence.length,
      place,
      wordings,
      inline: inlineOf(place, named.has(place.label)),
      shared: keysOf(wordings).some((key) => (uses.get(key) ?? 0) > 1),
      required: !place.label.optional,
    };
    if (place.role !== "side") sequence.push(label);
    return label;
  });
  return Object.assign(template, { labels, required: labels.filter(({ required }) => required) });
}

/** The first template of each kind, with the others of its kind as its twins. */
function withTwins(templates: readonly Template[]): readonly Template[] {
  const kinds = groupedBy(templates, ({ labels }) => JSON.stringify(labels.map(looks)));
  return [...kinds.values()].flatMap(([first, ...twins]) => (first ? Object.assign(first, { twins }) : []));
}

/** All of a label that tells where it may be found. Which of its wordings is the form's own is not among it. */
function looks({ place, order, inline, shared, required }: TemplateLabel): unknown {
  const { label, role, area, block, plain } = place;
  return [label.id, label.wordings.map(textOf).sort(), role, area, block, plain, order, inline, shared, required];
}

function inlineOf(place: LabelPlace, named: boolean): Inline {
  if (place.label.inline) return "any";
  return named || place.role === "total" ? "colon" : "never";
}

function wordingsOf(place: LabelPlace): readonly Wording[] {
  const { wordings } = place.label;
  if (place.role === "title") return wordings.map(titleWording);
  return place.role === "year" ? [...wordings.map(wordingOf), YEAR_LINE] : wordings.map(wordingOf);
}

function keysOf(wordings: readonly Wording[]): readonly string[] {
  return wordings.flatMap((wording) => (wording.kind === "key" ? [wording.key] : []));
}

/** Whether a text is a label in the very words that its form prints, not in an alias. */
export function isOwnWording({ wordings }: TemplateLabel, text: string): boolean {
  const [own] = wordings;
  if (!own) return false;
  const key = labelKey(text);
  return own.kind === "key" ? own.key === key : own.match(key) !== null;
}

function compile(templates: readonly Template[]): Vocabulary {
  const byKey = new Map<string, TemplateLabel[]>();
  const inline = new Map<string, TemplateLabel[]>();
  const patterns: { label: TemplateLabel; wording: PatternWording }[] = [];
  const inlineBeginnings = new Set<string>();
  const firsts = new Set<string>();
  for (const label of templates.flatMap((template) => template.labels)) {
    for (const wording of label.wordings) {
      if (wording.kind === "pattern") {
        patterns.push({ label, wording });
        for (const first of wording.firsts) firsts.add(first);
        continue;
      }
      addTo(byKey, wording.key, label);
      firsts.add(wording.key.charAt(0));
      if (label.inline === "never") continue;
      addTo(inline, wording.key, label);
      for (let end = 1; end <= wording.key.length; end += 1) inlineBeginnings.add(wording.key.slice(0, end));
    }
  }
  return { templates, byKey, patterns, inline, inlineBeginnings, firsts };
}
