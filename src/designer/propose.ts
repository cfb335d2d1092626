import type { Drawing } from "../core/grid/drawing";
import type { Grid } from "../core/grid/grid";
import type { PrintedUnit } from "../core/number/amounts";
import { tryCompile } from "../forms/compile/compile";
import type { BlockDefinition, FormDefinition, Level1Definition } from "../forms/language";
import { withLevels } from "./all-levels";
import { compose, type Composed } from "./compose";
import { Draft } from "./draft";
import type { FormOnPaper } from "./head";
import { unitIn } from "./label-text";
import type { Lexicon } from "./lexicon";
import { LEXICON } from "./learnt";
import { paperOf, wordsOf, type Paper } from "./paper";
import { hasHead, hasIndicators, type Printed, type PrintedSheet, printedOn, titleToSay } from "./printed";
import type { Answers, NoForm, Proposal } from "./proposal";
import { proved } from "./proved";
import { repeatsOf } from "./repeats";
import { reworded } from "./rewording";
import { rolesOf } from "./roles";
import { listRelations, matrixRelations, sumsByHand, sumsOf } from "./sums";
import { sheetsOf } from "./sheets";
import { derivedOf } from "./totals";

export interface ProposeOptions {
  /** The words that are known: those of the shipped forms, where nothing else is said. */
  readonly lexicon?: Lexicon;
  /** How the sheets are drawn, one by one; without, all is told from words and merged cells. */
  readonly drawings?: readonly (Drawing | null)[];
  /** Somebody has said that the sheets are one form, also where one of them is a form by itself. */
  readonly together?: boolean;
}

/** Of a form whose sheets say no year. */
const ANY_YEAR = 2026;

/**
 * Proposes the definition of the form that a sheet prints, or several together, blank or filled in. The sheets are only looked
 * at. The same sheets and answers give the same proposal.
 */
export function propose(
  sheets: Grid | readonly Grid[],
  answers: Answers = {},
  { lexicon = LEXICON, drawings = [], together = false }: ProposeOptions = {},
): Proposal {
  const grids = isGrid(sheets) ? [sheets] : sheets;
  const { marks = [] } = answers;
  const papers = grids.flatMap(
    (grid, index) => paperOf(grid, index, { marks, drawing: drawings[index] ?? null }) ?? [],
  );
  if (papers.length === 0) return nothing("empty");
  const found = printedOn(papers, answers, { lexicon, together });
  if (found.length === 0) return nothing("no-title");
  return proposeForm(found, grids, answers, { lexicon, together });
}

/**
 * The words by which somebody may say of sheets on which nothing was found that they are such a form, as an answer of the
 * kind `form` about `form`; null where nothing on them may be a title.
 */
export function titleOffered(sheets: Grid | readonly Grid[]): string | null {
  const grids = isGrid(sheets) ? [sheets] : sheets;
  const papers = grids.flatMap((grid, index) => paperOf(grid, index) ?? []);
  return papers.map(titleToSay).find((title) => title !== null) ?? null;
}

/** A text that was pasted line by line: nothing stands beside anything. */
function isOneColumn({ area }: Paper): boolean {
  return area.left === area.right;
}

function isGrid(sheets: Grid | readonly Grid[]): sheets is Grid {
  return "cells" in sheets;
}

function nothing(why: NoForm): Proposal {
  return { definition: null, why, doubts: [], outline: [] };
}

function proposeForm(
  found: readonly PrintedSheet[],
  grids: readonly Grid[],
  answers: Answers,
  { lexicon, together }: Required<Pick<ProposeOptions, "lexicon" | "together">>,
): Proposal {
  const all = found.flatMap(({ forms }) => forms);
  const whole = all.filter((each) => hasIndicators(each) && hasHead(each, lexicon));
  const [first] = all;
  const sure = all.find(({ form }) => form.sure);
  const chosen = (together ? undefined : sure) ?? chosenOf(whole, answers) ?? sure ?? first;
  if (!chosen) return nothing("no-head");
  if (!sure && !all.some((each) => hasHead(each, lexicon))) return nothing("no-head");
  if (!sure && !all.some(hasIndicators))
    return nothing(all.every(({ paper }) => isOneColumn(paper)) ? "one-column" : "no-indicators");
  // Sheets that are no form by themselves make one together.
  const alone =
    found.length === 1 || (!together && (sure !== undefined || (first !== undefined && whole.includes(first))));
  const parts = alone
    ? [chosen]
    : found.flatMap(({ forms }) => (forms.includes(chosen) ? [chosen] : forms.slice(0, 1)));
  if (!sure && !parts.some(hasIndicators)) return nothing("no-indicators");
  const unit = parts.map(({ paper, form }) => unitOn(paper, form)).find((each) => each !== null) ?? null;
  const draft = new Draft(lexicon, answers, { year: chosen.form.year, unit });
  if (parts.length === 1 && whole.length > 1) askForm(whole, chosen, draft);
  const composed = parts.map((part) => compose(part, draft));
  const printed = definitionOf(chosen.form, composed, draft);
  if (!printed) return nothing("no-head");
  const definition = reworded(printed, draft.outline, answers.words ?? {});
  const compiled = tryCompile(definition).form;
  if (compiled === null) return nothing("unsayable");
  const settled = proved(definition, compiled, grids, draft);
  return {
    definition: settled,
    doubts: draft.doubts.sort((a, b) => b.cost - a.cost),
    outline: draft.outline,
    relations: draft.relations,
  };
}

function chosenOf(whole: readonly Printed[], { about = {} }: Answers): Printed | undefined {
  const answer = about["form"];
  const at = answer?.is === "form" ? titlesOf(whole).indexOf(answer.title) : 0;
  return whole[at] ?? whole[0];
}

/** Each form by its title; the second of two alike with its number. */
function titlesOf(forms: readonly Printed[]): readonly string[] {
  const titles = forms.map(({ form: { title } }) => wordsOf(title.text));
  return titles.map((title, index) => {
    const count = titles.slice(0, index).filter((each) => each === title).length;
    return count === 0 ? title : `${title}#${count + 1}`;
  });
}

function definitionOf(form: FormOnPaper, composed: readonly Composed[], draft: Draft): FormDefinition | null {
  const blocks = composed.flatMap((sheet) => sheet.blocks);
  const derived = derivedOf(draft);
  const roles = rolesOf(blocks, derived.derived ?? [], form.sure);
  if (!roles) return null;
  const since = form.year ?? ANY_YEAR;
  const sheets = sheetsOf(composed);
  const [{ name } = { name: "" }] = sheets;
  const repeats = repeatsOf(sheets);
  return {
    id: `own-${since}`,
    ...(form.kind === "declaration" ? {} : { kind: form.kind }),
    digestInJson: true,
    name: { "zh-CN": name, "en-US": name },
    description: { "zh-CN": name, "en-US": name },
    since,
    ...(composed[0]?.yearPrinted ? {} : { year: "none" as const }),
    ...unitOf(blocks, draft),
    ...draft.answers.form,
    sheets,
    levels: [...composed.reduce<readonly Level1Definition[]>((all, { levels }) => withLevels(all, levels), [])],
    relations: relationsOf(blocks, draft),
    ...derived,
    ...(repeats.length > 0 ? { repeats } : {}),
    roles,
  };
}

function relationsOf(blocks: readonly BlockDefinition[], draft: Draft): FormDefinition["relations"] {
  const byHand = sumsByHand(draft, blocks);
  for (const relation of byHand) draft.byHand.add(relation);
  const proposed = [
    ...sumsOf(draft),
    ...blocks.flatMap((block) => (block.kind === "matrix" ? matrixRelations(block) : [])),
    ...blocks.flatMap((block) => (block.kind === "table" ? listRelations(block) : [])),
  ];
  const settled = new Set(byHand.map(({ left }) => left));
  return [...byHand, ...proposed.filter(({ left, op }) => op !== "=" || !settled.has(left))];
}

function unitOf(blocks: readonly BlockDefinition[], draft: Draft): Pick<FormDefinition, "unit" | "unitPrinted"> {
  const { unit } = draft.context;
  if (unit !== null && JSON.stringify(blocks).includes("{unit}")) return { unit };
  const answer = draft.answer("unit", "unit");
  if (answer) return { unit: answer.unit, ...(answer.printed === "values" ? { unitPrinted: "values" } : {}) };
  if (draft.amounts.length > 0) {
    const choices = (["万元", "元"] as const).map((each) => ({
      answer: { is: "unit", unit: each, printed: "values" } as const,
      reasons: [{ reason: "otherwise" } as const],
    }));
    const cells = draft.amounts.flatMap(({ values }) => values.slice(1));
    draft.doubt("unit", { subject: "unit", words: "", cells }, choices, { cost: 70 });
  }
  return { unit: "万元", unitPrinted: "values" };
}

function unitOn(paper: Paper, { body, unitOfLine }: FormOnPaper): PrintedUnit | null {
  if (unitOfLine !== null) return unitOfLine;
  for (let row = body.top; row <= body.bottom; row += 1) {
    for (const { text } of paper.row(row)) {
      const unit = text.length < 60 ? unitIn(text) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

function askForm(forms: readonly Printed[], chosen: Printed, draft: Draft): void {
  const titles = titlesOf(forms);
  const own = titles[forms.indexOf(chosen)] ?? "";
  const choices = [own, ...titles.filter((title) => title !== own)].map((title) => ({
    answer: { is: "form", title } as const,
    reasons: [{ reason: "written", words: title } as const],
  }));
  const cells = forms.map(({ form: { title } }) => title.area);
  draft.doubt("form", { subject: "form", words: own, cells }, choices, { cost: 100 });
}
