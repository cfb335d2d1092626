import { choiceKind } from "./choice";
import { listed, textCell } from "./content";
import type { Kind } from "./kind";
import type { Option } from "./option";

/** One cell that prints every option with a box, `☑` or `☐`. */
export function boxesKind(options: readonly Option[]): Kind {
  // A line for each choice, and the one with nothing chosen.
  const lines = [...options.map(({ label }) => boxes(options, [label])), boxes(options, [])];
  return {
    ...choiceKind(options),
    guard: () => listed(lines, null, { title: "单选", message: "从下拉列表中选择，或把所选一项前的 ☐ 改成 ☑。" }),
    cell: (content) => textCell(boxes(options, content?.type === "choice" ? content.labels : [])),
  };
}

/** `☑一次性项目 ☐经常性项目`; ticked words that are no option are added behind them. */
export function boxes(options: readonly Option[], ticked: readonly string[]): string {
  const known = options.map((option) => `${ticked.includes(option.label) ? "☑" : "☐"}${option.label}`);
  const others = ticked.filter((label) => !options.some((option) => option.label === label));
  return [...known, ...others.map((label) => `☑${label}`)].join(" ");
}
