import type { FormDefinition, RelationDefinition, TableDefinition } from "../../src/forms/language";
import { smallForm } from "./small-form";

/** A small form with further amounts and a table of scores, and what must hold between them. */
export function scored(...relations: RelationDefinition[]): FormDefinition {
  const form = smallForm();
  const blocks = form.sheets[0]?.blocks ?? [];
  const rows = blocks.find((block) => block.kind === "rows");
  const amount = (id: string, text: string, column: number) => [
    { kind: "label" as const, column, label: { id, text } },
    { kind: "field" as const, column: column + 1, field: { path: `funds.${id}`, value: { type: "money" as const } } },
  ];
  rows?.rows.push({ cells: [...amount("a", "甲", 0), ...amount("b", "乙", 2)] });
  rows?.rows.push({ cells: [...amount("c", "丙", 0), ...amount("d", "丁", 2)] });
  const scores: TableDefinition = {
    kind: "table",
    path: "scores",
    columns: [
      { key: "item", column: 0, heading: { id: "item", text: "评分项" }, value: { type: "text" } },
      { key: "weight", column: 1, heading: { id: "weight", text: "分值" }, value: { type: "decimal" } },
      { key: "share", column: 2, heading: { id: "share", text: "比例" }, value: { type: "decimal" } },
      { key: "score", column: 3, heading: { id: "score", text: "得分" }, value: { type: "decimal" } },
    ],
    blankRows: 2,
  };
  blocks.push(scores);
  form.relations.push(...relations);
  return form;
}

/** The same with a total of the scores and a rate in percent. */
export function pointed(...relations: RelationDefinition[]): FormDefinition {
  const form = scored(...relations);
  const rows = form.sheets[0]?.blocks.find((block) => block.kind === "rows");
  rows?.rows.push({
    cells: [
      { kind: "label", column: 0, label: { id: "points", text: "总分" } },
      { kind: "field", column: 1, field: { path: "score.total", value: { type: "points" } } },
      { kind: "label", column: 2, label: { id: "rate", text: "执行率" } },
      { kind: "field", column: 3, field: { path: "score.rate", value: { type: "percent" } } },
    ],
  });
  return form;
}
