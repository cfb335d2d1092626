import type { Severity } from "./engine/rule";
import type { SheetSighting } from "./engine/sighting";
import type { RuleId } from "./registry";

export type { Severity } from "./engine/rule";
export type { RuleId } from "./registry";

/** What is null, or an empty list, where its rule has said nothing of it. */
type Told = Required<Pick<SheetSighting, "form" | "field" | "observed" | "expected" | "related" | "fix">>;
/** What a finding has as its rule has seen it; absent where there is nothing to say. */
type Seen = Pick<SheetSighting, "at" | "subject" | "texts" | "sides" | "unsettles" | "ofVisibleForm"> &
  Partial<Pick<SheetSighting, "about">>;

/** One thing that is wrong, in the form with the id `form`. Carries data; the words are in `messages/`. */
export interface Finding extends Told, Seen {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** `key` of the form reading: tells two copies of one form apart. Null where no form was read. */
  readonly formKey: string | null;
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Pick<Finding, "severity">[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** A declaration in sight that could not be read: with its sheet, no file is final. */
export function forbidsFinal({ rule, at }: Finding): boolean {
  return rule === "FORM-UNREAD" && at.sheet.hidden === undefined;
}
