import { textAt, type JsonValue } from "../core/json";
import { cellText } from "./cell-text";
import { chosenIn } from "./choices";
import { coded } from "./coded";
import { listed, textCell } from "./content";
import { CHOICE_WORDS } from "./guard-words";
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
        CHOICE_WORDS.alert,
        CHOICE_WORDS.prompt,
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
