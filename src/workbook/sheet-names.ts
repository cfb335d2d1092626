const MAX_LENGTH = 31;

/**
 * Names for new sheets, in order. When one sheet's name is taken the others that belong to it get the same number, so
 * that the sheets of a second form can be told from the first's at a glance: `绩效目标(2)` goes with `制度保障(2)`.
 *
 * @param wanted names of the sheets of one or more forms; a name that comes again begins the next form
 * @param taken names in the workbook; Excel compares them without regard to case
 */
export function freeNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(fold));
  return groups(wanted).flatMap((group) => {
    const names = numbered(group, used);
    for (const name of names) used.add(fold(name));
    return names;
  });
}

function numbered(wanted: readonly string[], used: ReadonlySet<string>): readonly string[] {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `(${number})`;
    const names = wanted.map((name) => `${name.slice(0, MAX_LENGTH - suffix.length)}${suffix}`);
    if (names.every((name) => !used.has(fold(name)))) return names;
  }
}

function groups(wanted: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const name of wanted) {
    const last = found.at(-1);
    if (last && !last.some((other) => fold(other) === fold(name))) last.push(name);
    else found.push([name]);
  }
  return found;
}

function fold(name: string): string {
  return name.toLowerCase();
}
