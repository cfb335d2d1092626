import { textsIn } from "../core/json";
import { BLANK, listed, type Guard } from "./content";
import { PLAIN, type Kind } from "./kind";
import type { Option } from "./option";

/** Cells, one per option in order, each ticked with `√` behind its printed words. The table reads them together. */
export const TICKS: Kind = {
  ...PLAIN,
  role: "input-choice",
  read: () => ({ type: "ticks", ticked: [] }),
  json: (value) => (value?.type === "ticks" ? value.ticked.map(({ code }) => code) : []),
  content: (json) => ({ type: "ticks", codes: textsIn(json) }),
  cell: () => BLANK,
};

/** `实施阶段 √` or `实施阶段 □`. */
export function tick(option: Option, ticked: boolean): string {
  return `${option.label} ${ticked ? "√" : "□"}`;
}

export function tickGuard(option: Option): Guard {
  const prompt = { title: "保障阶段", message: "从下拉列表中选择：√ 为是，□ 为否。" };
  return listed([tick(option, true), tick(option, false)], null, prompt);
}
