import type { CheckedForm, Snapshot } from "../live/snapshot";

/** A form that was chosen in the pane. */
export interface Chosen {
  readonly key: string;
  /** Id of the worksheet that the user was on. */
  readonly from: string | null;
}

/**
 * The form at hand: the one on the worksheet the user is on, else the one chosen in the pane, else the first in sight.
 * Where the sheet holds several, the chosen one wins among them. One on a hidden sheet, to which nobody can go, is
 * shown when it is chosen, until the user goes to another sheet.
 */
export function currentForm(snapshot: Snapshot, chosen: Chosen | null): CheckedForm | null {
  const active = snapshot.activeSheet?.id ?? null;
  const wanted = snapshot.forms.find(({ key }) => key === chosen?.key);
  if (wanted?.hidden === true && !isLeft(snapshot, chosen)) return wanted;
  const here = snapshot.forms.filter((form) => form.reading.parts.some((part) => part.sheet.id === active));
  const pool = here.length > 0 ? here : snapshot.forms;
  return pool.find((form) => form === wanted) ?? pool.find(({ hidden }) => !hidden) ?? pool[0] ?? null;
}

/** Whether the form that was chosen is on a hidden sheet, and the user has gone to another sheet since. */
export function isLeft({ forms, activeSheet }: Snapshot, chosen: Chosen | null): boolean {
  if (chosen === null || chosen.from === (activeSheet?.id ?? null)) return false;
  return forms.some(({ key, hidden }) => hidden && key === chosen.key);
}
