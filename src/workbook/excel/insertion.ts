import type { SheetRef } from "../../reader/reading";

/** A sheet on its way in: it comes under a name that nobody else would give and gets its own at the very end. */
export interface ComingSheet {
  readonly temporary: string;
  readonly name: string;
}

/** What an insertion that failed has left in the workbook. */
export type Remains =
  /** Nothing of it was carried out. */
  | { readonly kind: "nothing" }
  /** All of it was carried out; only the answer was lost. The sheets in the order wanted. */
  | { readonly kind: "all"; readonly sheets: readonly SheetRef[] }
  /** These sheets are ours and unfinished. */
  | { readonly kind: "part"; readonly ids: readonly string[] };

/**
 * Tells from the names in the workbook how far an insertion came that adds sheets under temporary names, fills them, and
 * at the end names them in order. A sheet that others have added meanwhile under a wanted name is never taken for ours.
 *
 * @param before ids of the sheets that were there before
 */
export function remains(
  coming: readonly ComingSheet[],
  before: ReadonlySet<string>,
  present: readonly SheetRef[],
): Remains {
  const unnamed = coming.map(({ temporary }) => present.find(({ name }) => name === temporary));
  const named = coming.map((sheet) => present.find(({ id, name }) => name === sheet.name && !before.has(id)));
  if (unnamed.every((sheet) => sheet === undefined)) {
    const sheets = named.flatMap((sheet) => sheet ?? []);
    return sheets.length === coming.length ? { kind: "all", sheets } : { kind: "nothing" };
  }
  const lastUnnamed = unnamed.findLastIndex((sheet) => sheet !== undefined);
  const ids = coming.flatMap((_, index) => {
    // One without a temporary name before one that has it has got its own name already.
    const ours = unnamed[index] ?? (index < lastUnnamed ? named[index] : undefined);
    return ours === undefined ? [] : [ours.id];
  });
  return { kind: "part", ids };
}
