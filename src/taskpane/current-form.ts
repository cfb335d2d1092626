import type { CheckedForm, Snapshot } from "../live/snapshot";

/**
 * The form at hand: the one on the worksheet the user is on, else the one chosen in the pane, else the first in sight.
 * Where the sheet holds several, the chosen one wins among them.
 */
export function currentForm(snapshot: Snapshot, chosen: string | null): CheckedForm | null {
  const here = snapshot.forms.filter((form) =>
    form.reading.parts.some((part) => part.sheet.id === snapshot.activeSheet?.id),
  );
  const pool = here.length > 0 ? here : snapshot.forms;
  return pool.find((form) => form.key === chosen) ?? pool.find(({ hidden }) => !hidden) ?? pool[0] ?? null;
}
