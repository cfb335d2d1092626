import type { FieldType } from "./proposal";

/** Days, terms and lengths of time, where they usually stand. */

/** Where it is said from when to when, or how long; null for all else. */
export function timePath(type: FieldType["type"]): string | null {
  return type === "period" ? "period" : type === "duration" ? "project.duration" : null;
}

export function dayPath(words: string): string | null {
  if (/开始|起始|开工/u.test(words)) return "period.start";
  return /完成|结束|终止|完工|截止/u.test(words) ? "period.end" : null;
}

/** From when to when is no value of how long, nor the other way round, where one of them is written. */
export function isOtherTime({ type }: FieldType, wanted: FieldType): boolean {
  return (wanted.type === "period" && type !== "period") || (wanted.type === "duration" && type === "period");
}
