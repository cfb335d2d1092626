import { pairKind } from "./pair";
import type { Pair } from "./read-value";

/** In brackets, or parted by a dash: a code without either may be the beginning of a name. That of a project has a letter within. */
const IN_FRONT = /^[[［【〔(（]\s?(\d{8}[RYT]\d{12}|\d{1,24})\s?[\]］】〕)）]\s?(.*)$/u;
const BEHIND = /^(.+?)\s?[[［【〔(（]\s?(\d{8}[RYT]\d{12}|\d{1,24})\s?[\]］】〕)）]$/u;
const WITH_DASH = /^(\d{8}[RYT]\d{12}|\d{3,24})\s?[-—－]\s?(\D.*)$/u;

/** A code and the name that it stands for: `[015001]武汉市青山区教育局`, `219-池州市…人民政府`, `交通运输局[136]`. */
export const CODE_NAME = pairKind({
  key: "code",
  parse: codeAndName,
  print: (name, code) => `[${code}]${name}`,
});

function codeAndName(line: string): Pair | null {
  const front = IN_FRONT.exec(line) ?? WITH_DASH.exec(line);
  if (front) return { name: (front[2] ?? "").trim(), other: front[1] ?? "" };
  const behind = BEHIND.exec(line);
  return behind && { name: (behind[1] ?? "").trim(), other: behind[2] ?? "" };
}
