import { pairKind } from "./pair";
import type { Pair } from "./read-value";

/** A mobile number, or one of a line with its area: eleven or seven to twelve digits, parted as people like. */
const NUMBER = String.raw`(?:\+?86[-\s]?)?1\d{2}[-\s]?\d{4}[-\s]?\d{4}|(?:0\d{2,3}[-—\s]?)?\d{7,8}`;
const BEHIND = new RegExp(String.raw`^(.*?)[\s,，、;；:：/(（]{0,4}(?<!\d)(${NUMBER})[)）]?$`, "u");
const IN_FRONT = new RegExp(String.raw`^(${NUMBER})(?!\d)[\s,，、;；:：/]{0,4}(.*)$`, "u");

/** Who to ask, and how to reach them: `张三 13800000000`. */
export const PERSON_PHONE = pairKind({
  key: "phone",
  parse: personAndPhone,
  print: (name, phone) => (name === "" ? phone : `${name} ${phone}`),
});

function personAndPhone(line: string): Pair | null {
  const behind = BEHIND.exec(line);
  if (behind) return { name: (behind[1] ?? "").trim(), other: behind[2] ?? "" };
  const front = IN_FRONT.exec(line);
  return front && { name: (front[2] ?? "").trim(), other: front[1] ?? "" };
}
