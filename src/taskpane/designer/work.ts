import { type Area, intersect, isSameArea } from "../../core/grid/grid";
import type { Answer, Answers, Subject } from "../../designer/proposal";

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
}

type Form = NonNullable<Answers["form"]>;
type Mark = NonNullable<Answers["marks"]>[number];

export type Step =
  | { readonly do: "answer"; readonly subject: Subject; readonly answer: Answer }
  /** To what the sheet says by itself. */
  | { readonly do: "forget"; readonly subject: Subject }
  | { readonly do: "reword"; readonly subject: Subject; readonly words: string }
  | { readonly do: "form"; readonly form: Form }
  | { readonly do: "mark"; readonly area: Area; readonly as: Mark["as"] }
  | { readonly do: "unmark"; readonly area: Area }
  | { readonly do: "add-sum"; readonly total: Subject; readonly parts: readonly Subject[] }
  | { readonly do: "drop-sum"; readonly total: Subject }
  /** `answers`: those that the replaced form was made by. */
  | { readonly do: "replace"; readonly id: string | null; readonly answers?: Answers | null };

export type Act = Step | { readonly do: "undo" } | { readonly do: "redo" };

export const NOTHING_SAID: Said = { answers: {}, replaces: null };

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
    case "forget":
      return withAnswers({ about: without(about, step.subject), words: without(words, step.subject) });
    case "reword": {
      const others = without(words, step.subject);
      return withAnswers({ words: step.words === "" ? others : { ...others, [step.subject]: step.words } });
    }
    case "form":
      return withAnswers({ form: { ...answers.form, ...step.form } });
    case "mark":
      return withAnswers({
        // A cell is one thing: what is marked anew is not what it was.
        marks: [...marks.filter(({ area }) => intersect(area, step.area) === null), { area: step.area, as: step.as }],
      });
    case "unmark":
      return withAnswers({ marks: marks.filter(({ area }) => !isSameArea(area, step.area)) });
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
