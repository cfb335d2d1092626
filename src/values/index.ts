import { oncePer } from "../core/remembered";
import { boxesKind } from "./boxes";
import { choiceKind } from "./choice";
import { CODE_NAME } from "./code-name";
import { DATE } from "./date";
import { DECIMAL } from "./decimal";
import { DURATION } from "./duration";
import type { Kind, ValueType } from "./kind";
import { levelKind } from "./level";
import { MONEY } from "./money";
import { PARTIAL_DATE } from "./partial-date";
import { PERCENT } from "./percent";
import { PERIOD } from "./period";
import { PERSON_PHONE } from "./person-phone";
import { POINTS } from "./points";
import { printedKind } from "./printed-kind";
import { SIGNATURE } from "./signature";
import { TARGET } from "./target";
import { textKind } from "./text";
import { TICKS } from "./ticks";

/** Those that need nothing more of a definition. */
const KINDS: Readonly<Record<Exclude<ValueType["type"], "text" | keyof typeof OF_OPTIONS>, Kind>> = {
  money: MONEY,
  decimal: DECIMAL,
  percent: PERCENT,
  points: POINTS,
  date: DATE,
  "partial-date": PARTIAL_DATE,
  period: PERIOD,
  duration: DURATION,
  "code-name": CODE_NAME,
  "person-phone": PERSON_PHONE,
  signature: SIGNATURE,
  target: TARGET,
  level1: levelKind(false),
  level2: levelKind(true),
};

/** Those that depend on what it offers. */
const OF_OPTIONS = { choice: choiceKind, boxes: boxesKind, kind: printedKind, ticks: () => TICKS };

const withOptions = oncePer(({ type, options }: Extract<ValueType, { readonly options: unknown }>): Kind =>
  OF_OPTIONS[type](options),
);

const LINE = textKind({ multiline: false });
const LONG_TEXT = textKind({ multiline: true });

/** All that a type of value brings with it: the one place that lists the kinds. */
export function kindOf(type: ValueType): Kind {
  if (type.type === "text") return type.multiline === true ? LONG_TEXT : LINE;
  return "options" in type ? withOptions(type) : KINDS[type.type];
}
