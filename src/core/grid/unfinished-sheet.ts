/**
 * The name of a worksheet that the add-in is still filling: nobody else would give it, so that what an interrupted
 * insertion has left can be told, by whoever comes across it, from what people have made.
 */
export function unfinishedSheetName(chance: number, index: number): string {
  return `jixiao-${chance.toString(16).padStart(8, "0")}-${index}`;
}

export function isUnfinishedSheetName(name: string): boolean {
  return /^jixiao-[0-9a-f]{8}-\d+$/.test(name);
}
