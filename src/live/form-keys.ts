import { addTo } from "../core/grouped";
import type { FormReading } from "../reader/reading";
import { traceOf, type FormTrace } from "./form-trace";

/** A form as it was last seen, and the key by which it is known. */
export interface SeenForm {
  readonly key: string;
  readonly reading: FormReading;
}

/** A form that is no longer there is known again if it comes back, by an undo mostly. So many are remembered. */
const REMEMBERED = 100;

/** Less than this in common, and what comes back is another form. */
const SAME = 0.5;

interface Seen {
  readonly key: string;
  readonly trace: FormTrace;
}

interface Match {
  readonly seen: Seen;
  readonly index: number;
  /** From 0 to 1. */
  readonly likeness: number;
  readonly score: number;
  /** Stands where the form was seen. */
  readonly inPlace: boolean;
}

/**
 * Keys by which the forms of a workbook are known while people edit it. A key follows its form: when rows come in above
 * it, when another form is pasted or deleted above it, when its printed unit makes it another kind of form, when one of
 * its sheets goes or comes, when it is deleted and brought back. So does whatever was chosen for it.
 */
export class FormKeys {
  private count = 0;
  private gone: readonly Seen[] = [];

  /** Keys of the forms, in their order, told by what each has in common with the forms that were there before. */
  keysOf(before: readonly SeenForm[], forms: readonly FormReading[]): readonly string[] {
    const naming = new Naming(forms.map(traceOf));
    const seen = before.map(({ key, reading }) => ({ key, trace: traceOf(reading) }));
    // What stands on its sheet may change as much as it likes; elsewhere, or once gone, a form is told by its content.
    naming.assign(seen, ({ trace }) => trace.sheets);
    const missing = naming.unused([...seen, ...this.gone]);
    naming.assign(missing, ({ trace }) => [...trace.sheets, ...(trace.name === null ? [] : [trace.name])], SAME);
    this.gone = naming
      .unused(missing)
      .slice(0, REMEMBERED)
      .map(({ key, trace }) => ({ key, trace: trace.kept() }));
    return naming.keys.map((key) => key ?? this.newKey());
  }

  private newKey(): string {
    this.count += 1;
    return `form-${this.count}`;
  }
}

/** Forms that are given the keys of those seen before, each key once. */
class Naming {
  readonly keys: (string | null)[];
  private readonly used = new Set<string>();

  constructor(private readonly traces: readonly FormTrace[]) {
    this.keys = traces.map(() => null);
  }

  unused(seen: readonly Seen[]): readonly Seen[] {
    return seen.filter(({ key }) => !this.used.has(key));
  }

  /** The likest first. @param meet what a form and one seen before must share one of */
  assign(seen: readonly Seen[], meet: (each: Pick<Seen, "trace">) => readonly string[], least = 0): void {
    const groups = grouped(seen, meet);
    const matches = this.traces.flatMap((trace, index) => {
      if (this.keys[index] !== null) return [];
      const candidates = new Set(meet({ trace }).flatMap((name) => groups.get(name) ?? []));
      return [...candidates].map((each) => matchOf(each, trace, index)).filter(({ likeness }) => likeness >= least);
    });
    matches.sort((a, b) => b.score - a.score || Number(b.inPlace) - Number(a.inPlace) || a.index - b.index);
    for (const { seen: match, index } of matches) {
      if (this.keys[index] !== null || this.used.has(match.key)) continue;
      this.keys[index] = match.key;
      this.used.add(match.key);
    }
  }
}

/** The first sheet of a form names its project: it says more than another sheet that forms share. */
function matchOf(seen: Seen, trace: FormTrace, index: number): Match {
  const sameFirst = trace.sheets[0] === seen.trace.sheets[0];
  const likeness = trace.likeness(seen.trace);
  const inPlace = sameFirst && trace.top === seen.trace.top && trace.left === seen.trace.left;
  return { seen, index, likeness, score: likeness + Number(sameFirst), inPlace };
}

function grouped(
  seen: readonly Seen[],
  namesOf: (each: Seen) => readonly string[],
): ReadonlyMap<string, readonly Seen[]> {
  const groups = new Map<string, Seen[]>();
  for (const each of seen) {
    for (const name of namesOf(each)) addTo(groups, name, each);
  }
  return groups;
}

/** What has these keys, in their order; null for a form that is not there. */
export function withKeys<Form extends { readonly key: string }>(
  forms: readonly Form[],
  keys: readonly string[],
): readonly (Form | null)[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  return keys.map((key) => byKey.get(key) ?? null);
}
