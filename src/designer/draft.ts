import type { Drawing } from "../core/grid/drawing";
import type { Area } from "../core/grid/grid";
import type { LabelDefinition, RelationDefinition } from "../forms/language";
import { Columns } from "./columns";
import { labelText, type LabelContext } from "./label-text";
import type { Lexicon } from "./lexicon";
import { Naming } from "./naming";
import type { Box } from "./paper";
import type {
  Answer,
  Answers,
  Choice,
  Doubt,
  DoubtKind,
  Place,
  ProposedRelation,
  SheetArea,
  Subject,
} from "./proposal";

/** An amount that is printed with others, for what they may add up to. */
export interface Amount {
  readonly subject: Subject;
  readonly path: string;
  readonly key: string;
  readonly box: Box;
  readonly values: readonly SheetArea[];
  /** What stands under one another in one part of the form. */
  readonly list: string;
}

/** A total that is only a heading over what it is made of. */
interface TotalHeading {
  readonly label: LabelDefinition["id"];
  readonly words: string;
  readonly box: Box;
  readonly list: string;
}

/** What a proposal is made of, while it is made. */
export class Draft {
  readonly naming = new Naming();
  /** Of the sheet that is being put together. */
  columns = new Columns({ left: 0, right: 0 });
  /** How that sheet is drawn; null where it is not known. */
  drawing: Drawing | null = null;
  readonly doubts: Doubt[] = [];
  readonly outline: Place[] = [];
  readonly amounts: Amount[] = [];
  /** Words that name a total and have no place for it. */
  readonly headings: TotalHeading[] = [];
  readonly relations: ProposedRelation[] = [];
  /** Relations that somebody has added. */
  readonly byHand = new Set<RelationDefinition>();

  private earlier: ReadonlySet<string> = new Set();

  constructor(
    readonly lexicon: Lexicon,
    readonly answers: Answers,
    readonly context: LabelContext,
  ) {}

  begin(area: Pick<Area, "left" | "right">, drawing: Drawing | null): void {
    this.columns = new Columns(area);
    this.drawing = drawing;
    this.earlier = this.naming.given();
  }

  /** Whether an earlier sheet has the value. */
  isRepeated(path: string): boolean {
    return this.earlier.has(path);
  }

  answer<K extends Answer["is"]>(subject: Subject, ...kinds: readonly K[]): Extract<Answer, { is: K }> | null {
    const answer = this.answers.about?.[subject];
    return answer && (kinds as readonly string[]).includes(answer.is) ? (answer as Extract<Answer, { is: K }>) : null;
  }

  doubt(
    about: DoubtKind,
    { subject, words, cells }: Pick<Doubt, "subject" | "words" | "cells">,
    choices: readonly Choice[],
    { cost, changesValues = true }: { readonly cost: number; readonly changesValues?: boolean },
  ): void {
    if (this.answers.about && Object.hasOwn(this.answers.about, subject)) return;
    // Nothing to choose, and nothing that depends on it.
    if (choices.length < 2 && !changesValues) return;
    this.doubts.push({ subject, about, words, cells, choices, changesValues, cost });
  }

  label(text: string, id: string, more: Pick<LabelDefinition, "inline"> = {}): LabelDefinition {
    return { id: this.naming.id(id), text: labelText(text, this.context), ...more };
  }

  place(place: Omit<Place, "section" | "required"> & Partial<Place>): void {
    this.outline.push({ section: null, required: false, ...place });
  }
}
