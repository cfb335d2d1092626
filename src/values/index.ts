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

/** All that a type of value brings with it: the one place that lists the kinds. */
export const kindOf = oncePer((type: ValueType): Kind => {
  switch (type.type) {
    case "text":
      return textKind(type);
    case "money":
      return MONEY;
    case "decimal":
      return DECIMAL;
    case "percent":
      return PERCENT;
    case "points":
      return POINTS;
    case "date":
      return DATE;
    case "partial-date":
      return PARTIAL_DATE;
    case "period":
      return PERIOD;
    case "duration":
      return DURATION;
    case "code-name":
      return CODE_NAME;
    case "person-phone":
      return PERSON_PHONE;
    case "signature":
      return SIGNATURE;
    case "choice":
      return choiceKind(type.options);
    case "boxes":
      return boxesKind(type.options);
    case "kind":
      return printedKind(type.options);
    case "ticks":
      return TICKS;
    case "target":
      return TARGET;
    case "level1":
      return levelKind(false);
    case "level2":
      return levelKind(true);
  }
});
