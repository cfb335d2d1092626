import type { Area, Grid } from "../core/grid/grid";
import type { PrintedUnit } from "../core/number/amounts";
import { compile } from "../forms/compile/compile";
import { DefinitionError } from "../forms/compile/definition-error";
import type { FormDefinition } from "../forms/language";
import { compose, tabName } from "./compose";
import { Draft } from "./draft";
import { formsOn, type FormOnPaper } from "./head";
import { unitIn } from "./label-text";
import type { Lexicon } from "./lexicon";
import { LEXICON } from "./learnt";
import { paperOf, wordsOf, type Paper } from "./paper";
import { sectionsOf } from "./parts";
import type { Answers, NoForm, Proposal } from "./proposal";
import { rolesOf } from "./roles";
import { matrixRelations, sumsOf } from "./sums";
import type { Section } from "./structure";

export interface ProposeOptions {
  readonly lexicon?: Lexicon;
}

/** Of a form whose sheet says no year. */
const ANY_YEAR = 2026;

/** Proposes the definition of the form that a sheet prints, blank or filled in. The sheet is only looked at. */
export function propose(grid: Grid, answers: Answers = {}, { lexicon = LEXICON }: ProposeOptions = {}): Proposal {
  const paper = paperOf(grid);
  if (!paper) return nothing("empty");
  const forms = formsOn(paper);
  const form = chosen(forms, answers);
  if (!form) return nothing("no-title");
  const sections = sectionsOf(paper, form.body, lexicon);
  return proposeForm({ paper, form, forms, sections, answers, lexicon });
}

function nothing(why: NoForm): Proposal {
  return { definition: null, why, doubts: [], outline: [] };
}

function chosen(forms: readonly FormOnPaper[], { about = {} }: Answers): FormOnPaper | undefined {
  const answer = about["form"];
  const title = answer?.is === "form" ? answer.title : null;
  return forms.find((form) => wordsOf(form.title.text) === title) ?? forms[0];
}

interface Found {
  readonly paper: Paper;
  readonly form: FormOnPaper;
  readonly forms: readonly FormOnPaper[];
  readonly sections: readonly Section[];
  readonly answers: Answers;
  readonly lexicon: Lexicon;
}

function proposeForm({ paper, form, forms, sections, answers, lexicon }: Found): Proposal {
  const indicators = sections.some((section) => section.kind === "table" && section.indicators);
  const head = sections.some(
    (section) =>
      section.kind === "lines" && section.lines.some(({ pieces }) => pieces.some(({ kind }) => kind === "input")),
  );
  if (!head) return nothing("no-head");
  if (!indicators) return nothing("no-indicators");
  const unit = unitOn(paper, form.body);
  const draft = new Draft(form.body, lexicon, answers, { year: form.year, unit });
  if (forms.length > 1) askForm(forms, form, draft);
  const composed = compose(form, sections, draft);
  const roles = rolesOf(composed.blocks);
  if (!roles) return nothing("no-head");
  const relations = [
    ...sumsOf(draft).map(({ relation }) => relation),
    ...composed.blocks.flatMap((block) => (block.kind === "matrix" ? matrixRelations(block) : [])),
  ];
  const title = composed.blocks.find((block) => block.kind === "title")?.label.text ?? "";
  const name = tabName(title);
  const since = form.year ?? ANY_YEAR;
  const units = unitOf(unit, [...composed.blocks], draft, form.body);
  const definition: FormDefinition = {
    id: `own-${since}`,
    ...(form.kind === "declaration" ? {} : { kind: form.kind }),
    digestInJson: true,
    name: { "zh-CN": name, "en-US": name },
    description: { "zh-CN": name, "en-US": name },
    since,
    ...(composed.yearPrinted ? {} : { year: "none" as const }),
    ...units,
    ...answers.form,
    sheets: [
      {
        key: "form",
        name,
        columns: [...composed.columns],
        orientation: composed.columns.length > 7 ? "landscape" : "portrait",
        blocks: [...composed.blocks],
      },
    ],
    levels: [...composed.levels],
    relations,
    roles,
  };
  try {
    compile(definition);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return nothing("unsayable");
  }
  return { definition, doubts: draft.doubts.sort((a, b) => b.cost - a.cost), outline: draft.outline };
}

function unitOf(
  unit: PrintedUnit | null,
  blocks: FormDefinition["sheets"][number]["blocks"],
  draft: Draft,
  cells: Area,
): Pick<FormDefinition, "unit" | "unitPrinted"> {
  const printed = JSON.stringify(blocks).includes("{unit}");
  if (printed && unit !== null) return { unit };
  const answer = draft.answer("unit", "unit");
  if (answer) return { unit: answer.unit, unitPrinted: "values" };
  if (draft.amounts.length > 0) {
    const choices = (["万元", "元"] as const).map((each) => ({
      answer: { is: "unit", unit: each, printed: "values" } as const,
      reasons: [{ reason: "otherwise" } as const],
    }));
    draft.doubt(
      "unit",
      {
        subject: "unit",
        words: "",
        cells: draft.amounts.flatMap(({ values }) => values).concat(draft.amounts.length > 0 ? [] : [cells]),
      },
      choices,
      { cost: 70 },
    );
  }
  return { unit: "万元", unitPrinted: "values" };
}

function unitOn(paper: Paper, body: Area): PrintedUnit | null {
  for (let row = body.top; row <= body.bottom; row += 1) {
    for (const { text } of paper.row(row)) {
      const unit = text.length < 60 ? unitIn(text) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

function askForm(forms: readonly FormOnPaper[], form: FormOnPaper, draft: Draft): void {
  const own = wordsOf(form.title.text);
  const others = forms.map(({ title }) => wordsOf(title.text)).filter((words) => words !== own);
  const choices = [own, ...others].map((title) => ({
    answer: { is: "form", title } as const,
    reasons: [{ reason: "written", words: title } as const],
  }));
  draft.doubt("form", { subject: "form", words: own, cells: forms.map(({ title }) => title.area) }, choices, {
    cost: 100,
  });
}
