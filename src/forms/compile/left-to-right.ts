/** As they stand on the paper, in whatever order they were written. */
export function leftToRight<T extends { readonly column: number }>(cells: readonly T[]): readonly T[] {
  const ordered = cells.every(({ column }, index) => index === 0 || (cells[index - 1]?.column ?? 0) <= column);
  return ordered ? cells : [...cells].sort((one, other) => one.column - other.column);
}
