import { pairKind } from "./pair";
import type { Pair } from "./read-value";

/** The code of a project, the only one with a letter within: region (6), year (2), kind (R, Y or T), number (12). */
export const PROJECT_CODE = String.raw`\d{8}[RYT]\d{12}`;

/** In brackets, or parted by a dash: a code without either may be the beginning of a name. */
const IN_FRONT = new RegExp(String.raw`^[[［【〔(（]\s?(${PROJECT_CODE}|\d{1,24})\s?[\]］】〕)）]\s?(.*)$`, "u");
const BEHIND = new RegExp(String.raw`^(.+?)\s?[[［【〔(（]\s?(${PROJECT_CODE}|\d{1,24})\s?[\]］】〕)）]$`, "u");
const WITH_DASH = new RegExp(String.raw`^(${PROJECT_CODE}|\d{3,24})\s?[-—－]\s?(\D.*)$`, "u");

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
