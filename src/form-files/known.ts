import { meansTheSame } from "../canonical/meaning";
import type { Form } from "../forms/compile/form";
import type { Forms } from "../forms/forms";
import { MOST_FORMS } from "./form-file";

/** A form and where its definition lies, as people name that: a file, an address, a word. */
export interface PlacedForm {
  readonly form: Form;
  readonly place: string;
}

/** Two definitions of one id with different meanings: the later one is left out. */
export interface Clash {
  readonly id: string;
  readonly kept: string;
  readonly leftOut: string;
}

/** More forms than are taken: the last ones are left out. */
export interface LeftOver {
  readonly most: number;
  /** Places of those that are left out. */
  readonly places: readonly string[];
}

/** The forms that are known together, and what of their sources is not among them. */
export interface Known {
  /** The shipped ones first, in their order; then the others, newest first. */
  readonly forms: Forms;
  readonly clashes: readonly Clash[];
  readonly leftOver: LeftOver | null;
  /** Where each comes from. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Puts sources together: the shipped forms, then the others in the order in which they count. Of two definitions with
 * one id and the same meaning the paper with the higher revision is used, on a tie the earlier source's; of two with
 * different meanings the later one is left out.
 */
export function knownForms(shipped: readonly PlacedForm[], others: readonly PlacedForm[]): Known {
  const known = new Map<string, PlacedForm>(shipped.map((placed) => [placed.form.id, placed]));
  const clashes: Clash[] = [];
  const leftOver: string[] = [];
  for (const placed of others) {
    const { form, place } = placed;
    const before = known.get(form.id);
    if (!before) {
      if (known.size - shipped.length < MOST_FORMS) known.set(form.id, placed);
      else leftOver.push(place);
    } else if (!meansTheSame(before.form, form)) {
      clashes.push({ id: form.id, kept: before.place, leftOut: place });
    } else if (form.revision > before.form.revision) known.set(form.id, placed);
  }
  const own = new Set(shipped.map(({ form }) => form.id));
  const all = [...known.values()].map(({ form }) => form);
  const further = all.filter(({ id }) => !own.has(id)).map((form): Form => ({ ...form, further: true }));
  return {
    forms: withSuccessors([...all.filter(({ id }) => own.has(id)), ...further.sort((a, b) => b.since - a.since)]),
    clashes,
    leftOver: leftOver.length === 0 ? null : { most: MOST_FORMS, places: leftOver },
    places: new Map([...known].map(([id, { place }]) => [id, place])),
  };
}

/** Each with the form that takes its place, of several in a row the last; forms that replace each other in a circle have none. */
function withSuccessors(forms: Forms): Forms {
  const next = new Map(forms.flatMap((form) => (form.replaces ? [[form.replaces.id, form] as const] : [])));
  const last = (id: string): Form | null => {
    let found = next.get(id) ?? null;
    for (let steps = 0; found && steps <= forms.length; steps += 1) {
      const further = next.get(found.id);
      if (!further) return found;
      found = further;
    }
    return null;
  };
  return forms.map((form) => {
    const successor = last(form.id);
    return successor ? { ...form, replacedBy: { id: successor.id, name: successor.name } } : form;
  });
}
