import { textAt, type JsonValue } from "../core/json";
import { cellText } from "./cell-text";
import { chosenIn } from "./choices";
import { coded } from "./coded";
import { listed, textCell } from "./content";
import { PLAIN, type Kind } from "./kind";
import type { Option } from "./option";
import type { ReadValue } from "./read-value";

/** One of a list; text outside the list is accepted as written, with code null. */
export function choiceKind(options: readonly Option[]): Kind {
  return {
    ...PLAIN,
    line: true,
    role: "input-choice",
    guard: () =>
      listed(
        options.map(({ label }) => label),
        { title: "不在下拉列表中", message: "这项内容不在下拉列表中，将按原样保留。" },
        { title: "单选", message: "从下拉列表中选择。" },
      ),
    read: (cell) => ({ type: "choice", ticked: chosenIn(cellText(cell), options) }),
    json: choiceJson,
    content: (json) => {
      const label = textAt(json, "label");
      return label === null ? null : { type: "choice", labels: [label] };
    },
    cell: (content) => textCell(content?.type === "choice" ? content.labels.join(" ") : ""),
  };
}

/** Two ticked boxes say neither. */
export function choiceJson(value: ReadValue | null): JsonValue {
  const [first, second] = value?.type === "choice" ? value.ticked : [];
  return first && !second ? coded(first.option?.code ?? null, first.label) : null;
}
