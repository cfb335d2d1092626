import { isJsonObject } from "../core/json";
import { COMMON, remembered } from "../core/remembered";
import { parseTarget } from "../core/target/parse";
import { canonicalText } from "../core/text/text";
import { cellText } from "./cell-text";
import { prompting } from "./content";
import { PLAIN, type Kind } from "./kind";
import { targetObject, typedTarget } from "./target-json";

/** What an indicator is to reach: its text, and what can be told from it. */
export const TARGET: Kind = {
  ...PLAIN,
  line: true,
  guard: () =>
    prompting({
      title: "指标值",
      message: "写明符号、数值和单位，例如：≥90%、=15个、2026年7月前；定性的写成可以衡量的词，例如：提升。",
    }),
  read: (cell) => {
    const raw = canonicalText(cellText(cell));
    return { type: "target", target: raw === null ? null : targetOf(raw) };
  },
  json: (value) => (value?.type === "target" && value.target ? targetObject(value.target) : null),
  content: (json) => {
    const words = isJsonObject(json) ? typedTarget(json) : null;
    return words === null ? null : { type: "text", text: words };
  },
};

/** A sheet is read again with every edit, and most of its targets stay. */
const targetOf = remembered(parseTarget, COMMON);
