const MAX_LENGTH = 31;

/**
 * Names for new sheets that belong together. When one of them is taken all get the same number, so that the sheets
 * of a second form can be told from the first's at a glance: `绩效目标(2)` goes with `制度保障(2)`.
 *
 * @param taken names in the workbook; Excel compares them without regard to case
 */
export function freeNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `(${number})`;
    const names = wanted.map((name) => `${name.slice(0, MAX_LENGTH - suffix.length)}${suffix}`);
    if (names.every((name) => !used.has(name.toLowerCase()))) return names;
  }
}
