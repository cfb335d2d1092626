import { money } from "../../src/core/number/money";
import type { Grid } from "../../src/core/grid/grid";
import type { Form, ColumnNode } from "../../src/forms/compile/form";
import type { ValueType } from "../../src/values/kind";
import { planFilledForm } from "../../src/layout/plan-form";
import type { Content } from "../../src/values/content";
import type { TableRowValues } from "../../src/layout/values";
import { contentWith } from "./contents";
import { gridFromPlan } from "./grids";

/** Forms in which every text and number is like no other, so that it can be looked for wherever it ends up. */

const WORD = /词\d+字/g;

/**
 * The sheets of a form with a word or a number of its own in every input that takes one.
 *
 * @param from words of two forms are unlike where their numbers begin far enough from each other
 */
export function tokenForm(form: Form, from = 100): readonly Grid[] {
  let count = from;
  const next = (): number => (count += 1);
  const fields = new Map<string, Content>();
  const tables = new Map<string, TableRowValues[]>();
  for (const sheet of form.sheets) {
    const geometry = sheet.geometry;
    for (const { field } of geometry.fields)
      if (!fields.has(field.path)) fields.set(field.path, fieldContent(field.value, next()));
    for (const { table } of geometry.tables) {
      const leaves = form.levels.flatMap((level1) => level1.children.map((level2) => ({ level1, level2 })));
      const length = table.columns.some(({ value }) => value.type === "target") ? leaves.length : 3;
      const rows = Array.from({ length }, (_, index) => {
        return new Map(table.columns.map(({ key, value }) => [key, tableContent(value, index, leaves[index], next())]));
      });
      tables.set(table.path, rows);
      for (const { field: total } of table.total?.sums ?? []) {
        const one: Content = { type: "money", amount: money("1") };
        fields.set(total.path, total.value.type === "money" ? one : fieldContent(total.value, 1));
      }
    }
  }
  const span = { from: 2025, to: 2027 };
  return planFilledForm(form, { year: 2026, unit: form.unit, span, fields, tables }).map(gridFromPlan);
}

function fieldContent(value: ValueType, number: number): Content {
  return contentWith(value, { word: `词${number}字`, number });
}

interface Leaf {
  readonly level1: Form["levels"][number];
  readonly level2: Form["levels"][number]["children"][number];
}

function tableContent(value: ColumnNode["value"], index: number, leaf: Leaf | undefined, number: number): Content {
  const printed = (entry: { readonly code: string; readonly label: string } | undefined): Content => {
    return { type: "printed", code: entry?.code ?? null, label: entry?.label ?? "" };
  };
  switch (value.type) {
    case "level1":
      return printed(leaf?.level1);
    case "level2":
      return printed(leaf?.level2);
    case "kind":
      return printed(value.options[index]);
    case "ticks":
      return { type: "ticks", codes: value.options.slice(index).map(({ code }) => code) };
    default:
      return fieldContent(value, number);
  }
}

/** The words of `tokenForm` in a text. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
