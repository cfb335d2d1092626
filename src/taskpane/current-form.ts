import type { CheckedForm, Snapshot } from "../live/snapshot";

/** A form that was chosen in the pane. */
export interface Chosen {
  readonly key: string;
  /** Id of the worksheet that the user was on; null while it is not known. */
  readonly from: string | null;
}

/**
 * The form at hand: the one on the worksheet the user is on, else the one chosen in the pane, else the first in sight.
 * Where the sheet holds several, the chosen one wins among them. One on a hidden sheet, to which nobody can go, is
 * shown as long as the choice stands.
 */
export function currentForm({ forms, activeSheet }: Snapshot, chosen: Chosen | null): CheckedForm | null {
  const wanted = forms.find(({ key }) => key === chosen?.key);
  if (wanted?.hidden === true) return wanted;
  const here = forms.filter((form) => form.reading.parts.some((part) => part.sheet.id === activeSheet?.id));
  const pool = here.length > 0 ? here : forms;
  return pool.find((form) => form === wanted) ?? pool.find(({ hidden }) => !hidden) ?? pool[0] ?? null;
}

/**
 * The choice as it stands now. That of a form on a hidden sheet ends once the user has gone to another sheet. Where it
 * is not known which sheet the user is on, nobody went anywhere: the first one that is told counts as where it was made.
 */
export function standingChoice({ forms, activeSheet }: Snapshot, chosen: Chosen | null): Chosen | null {
  if (chosen === null || activeSheet === null || chosen.from === activeSheet.id) return chosen;
  if (chosen.from === null) return { ...chosen, from: activeSheet.id };
  return forms.some(({ key, hidden }) => hidden && key === chosen.key) ? null : chosen;
}
