import { clausesOf } from "../text/clauses";
import { stripTags } from "../text/html";
import type { Deadline, Quantity } from "./target";
import { findParts } from "./parts";
import { compact } from "./tokens";

/** A figure or a date that a running text states, with the words around it in its clause. */
export interface Statement {
  readonly body: Quantity | Deadline;
  /** The figure as written, width folded (`95%以上`). */
  readonly written: string;
  /** Words of the clause before it, back to the figure before, without spaces; width folded. */
  readonly before: string;
  /** Words of the clause behind it, up to the next figure. */
  readonly after: string;
  /** The whole clause, as `before` and `after` are. */
  readonly clause: string;
  /** 约, 左右 and their like: the text does not hold itself to the figure. */
  readonly approximate: boolean;
}

/** Longer than any goal that a reviewer reads; what follows is not looked at, so that the work has a bound. */
const MOST_CHARACTERS = 6000;

const ABOUT_BEFORE = /(?:约|近|大概|逾)$/;
const ABOUT_AFTER = /^(?:左右|上下|余|多)/;
/** 余 and 多 between a number and its unit (`200余人`). */
const ABOUT_INSIDE = /\d[余多来]/;

/**
 * What a text states in figures and dates, clause by clause, in order. Markup and titles in 《》 say nothing. Of a text
 * of more than 6,000 characters only the beginning is read.
 */
export function statementsOf(text: string): readonly Statement[] {
  const read = text.slice(0, MOST_CHARACTERS);
  return clausesOf(stripTags(read)).flatMap((clause) => statementsIn(clause.text));
}

function statementsIn(clause: string): readonly Statement[] {
  const compacted = compact(clause);
  const { masked } = compacted;
  const parts = /\d/.test(masked) ? findParts(compacted) : [];
  return parts.flatMap(({ start, end, body }, index): Statement[] => {
    if (body.kind !== "quantity" && body.kind !== "deadline") return [];
    const before = masked.slice(parts[index - 1]?.end ?? 0, start);
    const after = masked.slice(end, parts[index + 1]?.start ?? masked.length);
    const written = compacted.source(start, end);
    const approximate = ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after) || ABOUT_INSIDE.test(written);
    return [{ body, written, before, after, clause: masked, approximate }];
  });
}
