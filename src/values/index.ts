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

/** Those of which a definition says nothing more. */
const KINDS: Readonly<Record<Exclude<ValueType["type"], "text" | "choice" | "boxes" | "kind" | "ticks">, Kind>> = {
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

const LINE = textKind({ multiline: false });
const LONG_TEXT = textKind({ multiline: true });

/** Those that depend on what a definition offers. */
const withOptions = oncePer(
  (type: Extract<ValueType, { readonly type: "choice" | "boxes" | "kind" | "ticks" }>): Kind => {
    switch (type.type) {
      case "choice":
        return choiceKind(type.options);
      case "boxes":
        return boxesKind(type.options);
      case "kind":
        return printedKind(type.options);
      case "ticks":
        return TICKS;
    }
  },
);

/** All that a type of value brings with it: the one place that lists the kinds. */
export function kindOf(type: ValueType): Kind {
  switch (type.type) {
    case "text":
      return type.multiline === true ? LONG_TEXT : LINE;
    case "choice":
    case "boxes":
    case "kind":
    case "ticks":
      return withOptions(type);
    default:
      return KINDS[type.type];
  }
}
