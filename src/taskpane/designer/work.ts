import { intersect } from "../../core/grid/grid";
import type { Answer, Answers, Mark, SheetArea, Subject } from "../../designer/proposal";

/** What somebody has said about a form that is being made of a sheet, step by step: each can be taken back. */
export interface Work {
  readonly now: Said;
  /** The steps before, the last one last. */
  readonly before: readonly Said[];
  /** What was taken back, the next one last. */
  readonly after: readonly Said[];
}

/** Answers, and what of them only the pane asks for. Printed words and addresses, never what somebody filled in. */
export interface Said {
  readonly answers: Answers;
  /** The form whose place it takes; null for none. */
  readonly replaces: string | null;
  /** Ids of the worksheets that the form stands on, in the order of their tabs; marks name them by their places here. */
  readonly sheets: readonly string[];
}

type Form = NonNullable<Answers["form"]>;

export type Step =
  | { readonly do: "answer"; readonly subject: Subject; readonly answer: Answer }
  /** Several at once, which are taken back at once. */
  | { readonly do: "answer-all"; readonly about: Readonly<Record<Subject, Answer>> }
  /** To what the sheet says by itself. */
  | { readonly do: "forget"; readonly subject: Subject }
  | { readonly do: "reword"; readonly subject: Subject; readonly words: string }
  | { readonly do: "form"; readonly form: Form }
  | { readonly do: "mark"; readonly area: SheetArea; readonly as: Mark["as"] }
  | { readonly do: "unmark"; readonly mark: Mark }
  | { readonly do: "sheets"; readonly sheets: readonly string[] }
  | { readonly do: "add-sum"; readonly total: Subject; readonly parts: readonly Subject[] }
  | { readonly do: "drop-sum"; readonly total: Subject }
  /** `answers`: those that the replaced form was made by. */
  | { readonly do: "replace"; readonly id: string | null; readonly answers?: Answers | null };

export type Act = Step | { readonly do: "undo" } | { readonly do: "redo" };

export const NOTHING_SAID: Said = { answers: {}, replaces: null, sheets: [] };

/** More steps than anybody takes back one by one. */
const MOST_STEPS = 100;

export function workOf(now: Said): Work {
  return { now, before: [], after: [] };
}

export function acted(work: Work, act: Act): Work {
  const { now, before, after } = work;
  switch (act.do) {
    case "undo": {
      const last = before.at(-1);
      return last ? { now: last, before: before.slice(0, -1), after: [...after, now] } : work;
    }
    case "redo": {
      const next = after.at(-1);
      return next ? { now: next, before: [...before, now], after: after.slice(0, -1) } : work;
    }
    default: {
      const next = stepped(now, act);
      if (JSON.stringify(next) === JSON.stringify(now)) return work;
      return { now: next, before: [...before, now].slice(-MOST_STEPS), after: [] };
    }
  }
}

function stepped(said: Said, step: Step): Said {
  const { answers } = said;
  const { about = {}, words = {}, marks = [], sums = [] } = answers;
  const withAnswers = (more: Partial<Answers>): Said => ({ ...said, answers: { ...answers, ...more } });
  switch (step.do) {
    case "answer":
      return withAnswers({ about: { ...about, [step.subject]: step.answer } });
    case "answer-all":
      return withAnswers({ about: { ...about, ...step.about } });
    case "forget":
      return withAnswers({ about: without(about, step.subject), words: without(words, step.subject) });
    case "reword": {
      const others = without(words, step.subject);
      return withAnswers({ words: step.words === "" ? others : { ...others, [step.subject]: step.words } });
    }
    case "form":
      return withAnswers({ form: { ...answers.form, ...step.form } });
    case "mark": {
      const { sheet, ...area } = step.area;
      // A cell is one thing: what is marked anew is not what it was.
      const others = marks.filter((each) => sheetOf(each) !== sheet || intersect(each.area, area) === null);
      return withAnswers({ marks: [...others, { area, as: step.as, ...(sheet === 0 ? {} : { sheet }) }] });
    }
    case "unmark":
      return withAnswers({ marks: marks.filter((each) => each !== step.mark) });
    case "sheets":
      return onSheets(said, step.sheets);
    case "add-sum":
      return withAnswers({
        sums: [...sums.filter(({ total }) => total !== step.total), { total: step.total, parts: step.parts }],
      });
    case "drop-sum":
      return withAnswers({ sums: sums.filter(({ total }) => total !== step.total) });
    case "replace":
      return { ...said, ...(step.answers ? { answers: askedBefore(answers, step.answers) } : {}), replaces: step.id };
  }
}

/** What was said, of these sheets: marks on one that is not among them are gone. */
export function onSheets(said: Said, sheets: readonly string[]): Said {
  if (said.sheets.join("\n") === sheets.join("\n")) return said;
  const { marks, ...others } = said.answers;
  const kept = (marks ?? []).flatMap((mark): readonly Mark[] => {
    const sheet = sheets.indexOf(said.sheets[sheetOf(mark)] ?? "");
    const { area, as } = mark;
    return sheet === -1 ? [] : [{ area, as, ...(sheet === 0 ? {} : { sheet }) }];
  });
  return { ...said, sheets, answers: { ...others, ...(marks ? { marks: kept } : {}) } };
}

export function sheetOf({ sheet = 0 }: Mark): number {
  return sheet;
}

/** What was said of the former form holds until something else is said; where its cells were does not. */
function askedBefore(now: Answers, former: Answers): Answers {
  const sums = now.sums ?? [];
  const others = (former.sums ?? []).filter(({ total }) => !sums.some((each) => each.total === total));
  return {
    ...now,
    about: { ...former.about, ...now.about },
    words: { ...former.words, ...now.words },
    sums: [...others, ...sums],
  };
}

function without<Value>(known: Readonly<Record<Subject, Value>>, subject: Subject): Readonly<Record<Subject, Value>> {
  return Object.fromEntries(Object.entries(known).filter(([each]) => each !== subject));
}
