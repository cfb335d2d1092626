import { boxesKind } from "./boxes";
import { choiceKind } from "./choice";
import { DATE } from "./date";
import { DECIMAL } from "./decimal";
import type { Kind, ValueType } from "./kind";
import { levelKind } from "./level";
import { MONEY } from "./money";
import { PARTIAL_DATE } from "./partial-date";
import { PERCENT } from "./percent";
import { PERIOD } from "./period";
import { POINTS } from "./points";
import { printedKind } from "./printed-kind";
import { TARGET } from "./target";
import { textKind } from "./text";
import { TICKS } from "./ticks";

const kinds = new WeakMap<ValueType, Kind>();

/** All that a type of value brings with it; made once for each type of a definition. */
export function kindOf(type: ValueType): Kind {
  const known = kinds.get(type);
  if (known) return known;
  const kind = made(type);
  kinds.set(type, kind);
  return kind;
}

/** The one place that lists the kinds. */
function made(type: ValueType): Kind {
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
}
