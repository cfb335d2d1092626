/** Levels that measure the same where forms have them at different places: 成本 is an output until 2025, 满意度 an impact in one. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ["output.cost", "cost.economic"],
  ["impact.satisfaction", "satisfaction.served"],
]);

/** The code by which the library knows a level of a form. */
export function libraryLevel(code: string): string {
  return ALIKE.get(code) ?? code;
}

/** How near a level is to the one that is asked for: the same or below it, below the same first level, or neither. */
export function nearness(level: string, asked: string | null): 2 | 1 | 0 {
  if (asked === null) return 2;
  const own = libraryLevel(level);
  const wanted = libraryLevel(asked);
  if (own === wanted || own.startsWith(`${wanted}.`)) return 2;
  return firstLevel(own) === firstLevel(wanted) ? 1 : 0;
}

function firstLevel(code: string): string {
  return code.split(".")[0] ?? code;
}
