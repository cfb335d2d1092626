/** Takes one sentence about what is wrong with a definition. */
export type Say = (problem: string) => void;

/** The values that a list has more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
