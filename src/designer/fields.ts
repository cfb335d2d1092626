import { firstOfEach } from "../core/grouped";
import { nameKey } from "../core/text/text";
import type { FieldDefinition } from "../forms/language";
import { Candidates } from "./candidates";
import type { Draft } from "./draft";
import { candidatesFor, choiceOf, kindByEnding, saysHowLong, type Candidate } from "./meanings";
import { lettersOf, unique } from "./naming";
import { kinOf } from "./offered";
import { type Box, wordsOf } from "./paper";
import type { Choice, FieldType, Reason, SheetArea } from "./proposal";
import type { Printed } from "./structure";
import { dayPath, isOtherTime, timePath } from "./times";
import { howLongBy, isNoAmount } from "./written";
import { AMONG, coreOf, numberingOf, withoutEnd } from "./words";

/** What is known of a place to write in, besides the words of its label. */
export interface FieldContext {
  /** The printed words; of a label within a box only its own. */
  readonly words: string;
  readonly box: Box;
  readonly inputs: readonly SheetArea[];
  readonly below: boolean;
  readonly printed: Printed | null;
  /** Words down the side of it. */
  readonly section: Box | null;
  /** Left of where its label stands: what is printed in one column belongs together. */
  readonly list: string;
  /** What stands in it already. */
  readonly written: string;
  /** Its part of the form is about amounts. */
  readonly ofAmounts: boolean;
  /** It is signed or stamped where its own words stand. */
  readonly signed?: boolean;
  /** It stands on the right of another label in its line. */
  readonly second: boolean;
}

/** How a value is written, why, and how it might be written instead. */
interface Kind {
  readonly value: FieldType;
  readonly reason: Reason;
  readonly kinds: readonly FieldType[];
}

const LINE: FieldType = { type: "text" };
const TEXT: FieldType = { type: "text", multiline: true };
const MONEY: FieldType = { type: "money" };
/** Surely enough to be taken for it. */
const TAKEN = 0.5;

/** Settles what fields mean, one after another: a path is given once, and what is printed in one list belongs together. */
export class Fields {
  /** The amount that each list begins with: its parts are parts of it. */
  private readonly bases = new Map<string, string>();

  private readonly candidates: Candidates;

  /** @param others words of all labels of the sheet */
  constructor(
    private readonly draft: Draft,
    others: readonly string[],
  ) {
    this.candidates = new Candidates(draft.lexicon, others);
  }

  /** A heading that names the total of what stands below it. */
  begin(list: string, words: string): void {
    const known = candidatesFor(words, this.draft.lexicon).find(({ meaning }) => isBase(meaning.path));
    if (known) this.bases.set(list, known.meaning.path);
  }

  settle(context: FieldContext): FieldDefinition | null {
    const { draft } = this;
    const words = wordsOf(context.words);
    const subject = draft.naming.subject("field", coreOf(words) === "" ? words : withoutEnd(words, ":："));
    const answer = draft.answer(subject, "field", "words");
    if (answer?.is === "words") return null;
    const field = answer ? this.answered(answer.path, answer) : this.guessed(context, subject);
    const value = field.value.type;
    const cells = [context.box.area, ...context.inputs];
    draft.place({
      ...{ subject, kind: "field", words, at: context.box.area, values: context.inputs },
      ...{ path: field.path, value: field.value, required: field.required ?? false },
      section: context.section ? wordsOf(context.section.text) : null,
    });
    if (value === "money") {
      // 二、当年预算 below 一、项目总预算: what follows it are parts of the later one.
      if (!this.bases.has(context.list) || isBase(field.path)) this.bases.set(context.list, field.path);
      draft.amounts.push({
        subject,
        path: field.path,
        key: nameKey(words),
        box: context.box,
        values: cells,
        list: context.list,
      });
    }
    return field;
  }

  private answered(
    path: string,
    { value, required }: { readonly value: FieldType; readonly required?: boolean },
  ): FieldDefinition {
    const free = this.draft.naming.isFree(path) ? this.draft.naming.take(path) : this.draft.naming.local(path);
    return { path: free, value, ...(required && value.type !== "signature" ? { required } : {}) };
  }

  private guessed(context: FieldContext, subject: string): FieldDefinition {
    const { naming } = this.draft;
    const words = wordsOf(context.words);
    const wanted = this.kindOf(context);
    const all = this.candidates
      .of(words, context, this.bases.get(context.list))
      .flatMap((candidate) => this.fitting(candidate, context, wanted.value))
      .sort((a, b) => b.sure - a.sure);
    const again = all.find(({ meaning, sure }) => sure >= 1 && this.draft.isRepeated(meaning.path));
    if (again)
      return {
        path: again.meaning.path,
        value: again.meaning.value,
        ...(again.meaning.required ? { required: true } : {}),
      };
    const best = all.find(({ meaning }) => naming.isFree(meaning.path));
    const taken = best && best.sure >= TAKEN ? best : null;
    const path = taken ? naming.take(taken.meaning.path) : this.ownPath(words, wanted.value);
    const value = taken && wanted.reason.reason === "otherwise" ? safe(taken.meaning.value, context) : wanted.value;
    const field: FieldDefinition = {
      path,
      value,
      ...(taken?.meaning.required && value.type !== "signature" ? { required: true } : {}),
      ...(taken?.meaning.keep ? { keep: true } : {}),
      ...(context.printed?.kind === "hint" && value.type !== "signature" ? { hints: [context.printed.text] } : {}),
    };
    this.asks(context, subject, { field, taken, all, reason: wanted.reason, kinds: wanted.kinds });
    return field;
  }

  /** Where a value of its kind usually stands, else a path of the form's own. */
  private ownPath(words: string, { type }: FieldType): string {
    const { naming } = this.draft;
    const usual = type === "partial-date" ? "signoff.date" : type === "date" ? dayPath(words) : timePath(type);
    if (usual !== null && naming.isFree(usual)) return naming.take(usual);
    if (saysHowLong(words) && naming.isFree("project.duration")) return naming.take("project.duration");
    return naming.local(coreOf(words), type === "signature" ? "signoff" : "local");
  }

  /** A meaning that the place agrees with, and how surely. */
  private fitting(
    { meaning, sure, reason }: Candidate,
    context: FieldContext,
    wanted: FieldType,
  ): readonly Candidate[] {
    const words = wordsOf(context.words);
    const amount = meaning.value.type === "money";
    if (sure < 1 && (wanted.type === "signature") !== (meaning.value.type === "signature")) return [];
    if (amount !== (wanted.type === "money") && sure < 1) return [];
    if (amount && wanted.type !== "money" && kindByEnding(words)?.value.type !== undefined && wanted.type !== "text")
      return [];
    if (!amount) return isOtherTime(meaning.value, wanted) ? [] : [{ meaning, sure, reason }];
    const base = this.bases.get(context.list);
    const ofYear = /年度|当年|本年|今年/u.test(words);
    const annual = /annual/i.test(meaning.path);
    const shift = base === undefined ? (ofYear === annual ? 0.05 : context.second === annual ? 0.02 : -0.1) : 0;
    if (base === undefined || !isBase(base)) return [{ meaning, sure: sure + shift, reason }];
    if (meaning.path === base || meaning.path.startsWith(base)) return [{ meaning, sure: sure + 0.05, reason }];
    const suffix = /^(?:[a-zA-Z.]*?)(?:total|annual|overall)([A-Z][a-zA-Z]*)$/.exec(meaning.path)?.[1];
    const own =
      suffix === undefined
        ? []
        : [{ meaning: { ...meaning, path: `${base}${suffix}`, required: false }, sure: sure - 0.02, reason }];
    return [...own, { meaning, sure: sure - 0.2, reason }];
  }

  /** How the value is written, by what is printed and by how the words end. */
  private kindOf(context: FieldContext): Kind {
    const { printed, below } = context;
    const words = wordsOf(context.words);
    // 1.中央财政 below an amount is a part of it.
    const isPart = this.bases.has(context.list) && (numberingOf(nameKey(words)) !== null || AMONG.test(nameKey(words)));
    const ofAmounts = context.ofAmounts || isPart;
    if (printed?.kind === "options") {
      const options = printed.labels.map((label) => ({ code: lettersOf(label), label }));
      return {
        value: { type: "boxes", options: unique(options) },
        reason: { reason: "written", words: printed.labels.join(" ") },
        kinds: [],
      };
    }
    if (context.signed) return { value: { type: "signature" }, reason: { reason: "ending", words }, kinds: [] };
    if (saysHowLong(words)) return howLong(context);
    const said = kindByEnding(words);
    const ending = said?.value.type === "money" && isNoAmount(context.written) ? null : said;
    if (below && !ofAmounts && ending?.value.type !== "money")
      return { value: TEXT, reason: { reason: "otherwise" }, kinds: [] };
    if (ofAmounts && !isNoAmount(context.written) && (ending === null || ending.value.type === "text")) {
      return { value: MONEY, reason: { reason: "stands-with", words: context.section?.key ?? "" }, kinds: [LINE] };
    }
    if (ending)
      return {
        value: ending.value,
        reason: ending.value.type === "text" ? { reason: "otherwise" } : { reason: "ending", words: ending.words },
        kinds: [],
      };
    return { value: LINE, reason: { reason: "otherwise" }, kinds: [] };
  }

  /** Whether these very words name another value as well, and nothing on the sheet tells which. */
  private isTied({ meaning, sure }: Candidate, all: readonly Candidate[]): boolean {
    return all.some(
      (other) =>
        other.meaning.path !== meaning.path && other.sure >= sure && this.draft.naming.isFree(other.meaning.path),
    );
  }

  private asks(
    context: FieldContext,
    subject: string,
    {
      field,
      taken,
      all,
      reason,
      kinds,
    }: {
      readonly field: FieldDefinition;
      readonly taken: Candidate | null;
      readonly all: readonly Candidate[];
      readonly reason: Reason;
      readonly kinds: readonly FieldType[];
    },
  ): void {
    const of = { subject, words: wordsOf(context.words), cells: [context.box.area, ...context.inputs] };
    const own: Choice = choiceOf({ ...field }, taken ? [taken.reason] : [reason]);
    const learnt = taken?.meaning.value;
    const usual = all.some(
      ({ meaning, sure }) => sure >= 0.9 && meaning.path === field.path && meaning.value.type === field.value.type,
    );
    const settled = usual || field.value.type === "signature" || (reason.reason === "written" && !context.printed);
    const others = [...kinds, ...(learnt && !settled ? [learnt] : [])].filter(({ type }) => type !== field.value.type);
    const otherKinds = firstOfEach(others, ({ type }) => type).map((value) => ({
      ...field,
      value,
      path: timePath(value.type) ?? field.path,
    }));
    if (!taken || taken.sure < 0.9 || this.isTied(taken, all)) {
      const kin = taken ? [] : kinOf(of.words, field.value, this.draft);
      const like = firstOfEach(all, ({ meaning }) => meaning.path).map(({ meaning, reason: why }) =>
        choiceOf(meaning, [why]),
      );
      const alike = firstOfEach([...like, ...kin], ({ answer }) => (answer.is === "field" ? answer.path : answer.is))
        .filter(({ answer }) => answer.is === "field" && answer.path !== field.path)
        .slice(0, 4);
      const isNew = ({ path, value }: FieldDefinition): boolean =>
        !alike.some(({ answer }) => answer.is === "field" && answer.path === path && answer.value.type === value.type);
      // 报表编号：510000 may be printed on every sheet.
      const isPrinted = !taken && context.written !== "" && context.box.area === context.inputs[0];
      const printed: Choice = { answer: { is: "words" }, reasons: [{ reason: "written", words: context.written }] };
      const choices: readonly Choice[] = [
        own,
        ...alike,
        ...otherKinds.filter(isNew).map((each) => choiceOf(each, [{ reason: "otherwise" }])),
        ...(isPrinted ? [printed] : []),
      ];
      const cost = taken ? 40 * (1 - taken.sure) + 20 : 30;
      // Of who signs there nothing is reckoned, whatever it is called.
      const changesValues = field.value.type !== "signature" || choices.length > 1;
      this.draft.doubt("meaning", of, choices, { cost, changesValues });
    } else if (otherKinds.length > 0) {
      this.draft.doubt("kind", of, [own, ...otherKinds.map((each) => choiceOf(each, [taken.reason]))], { cost: 15 });
    }
  }
}

function isBase(path: string): boolean {
  return /(?:total|annual|overall)$/i.test(path);
}

/** In some forms 3年, in others 2022年: as written, unless it is known what is written. */
function howLong({ words, written }: FieldContext): Kind {
  const value = howLongBy(written);
  if (value) return { value, reason: { reason: "written", words: written }, kinds: [] };
  const reason = { reason: "ending", words: coreOf(words) } as const;
  return { value: LINE, reason, kinds: [{ type: "duration" }, { type: "period" }] };
}

/** A list of choices is each office's own, a code beside a name too: as written, nothing is lost. */
function safe(value: FieldType, { printed }: FieldContext): FieldType {
  if (value.type === "choice" || value.type === "boxes" || value.type === "duration") return LINE;
  return printed?.kind === "hint" && value.type === "text"
    ? { type: "text", ...(value.multiline ? { multiline: true } : {}) }
    : value;
}
