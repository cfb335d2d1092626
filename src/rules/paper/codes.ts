import { lineOf } from "../../core/text/lines";
import { CODE_NAME, codeInName } from "../../values/code-name";
import type { ValueCell } from "../checked/cells";
import { withValues } from "../engine/asks";
import { rule } from "../engine/rule";
import { atValue, type Sighting } from "../engine/sighting";

/** Where a code and a name are asked for, a number beside words is either the code or a part of the name. */
export const codeUnclear = rule({
  id: "CODE-UNCLEAR",
  severity: "warning",
  family: "fields",
  asks: withValues("code-name"),
  check: ({ cells }) => cells.flatMap(unclearCode),
});

function unclearCode(value: ValueCell): readonly Sighting[] {
  const { cell } = value;
  if (cell.value.type !== "pair" || cell.value.pair === null || cell.value.pair.other !== null) return [];
  const { name } = cell.value.pair;
  const pair = value.type.type === "code-name" ? codeInName(lineOf(name) ?? "") : null;
  if (pair === null) return [];
  const content = CODE_NAME.content({ code: pair.other, name: pair.name });
  return [atValue(value, { observed: name, expected: content?.type === "text" ? content.text : null })];
}
