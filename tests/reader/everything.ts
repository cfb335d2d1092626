import type { Cell } from "../../src/core/grid/grid";
import { money } from "../../src/core/number/money";
import type { ColumnNode, FieldNode, Form, LevelNode } from "../../src/forms/compile/form";
import type { Content } from "../../src/values/content";
import { kindOf } from "../../src/values";
import type { FormValues, TableRowValues } from "../../src/layout/values";

import { contentWith } from "../support/contents";
import { said } from "./summary";

/** A form filled in from top to bottom, and what `said` makes of it. */

/** What the items of a breakdown come to. */
const THREE: Content = { type: "money", amount: money("3") };

/** A content for every input of a form. */
export function everything(form: Form): FormValues {
  const fields = new Map<string, Content>();
  const tables = new Map<string, TableRowValues[]>();
  for (const sheet of form.sheets) {
    const geometry = sheet.geometry;
    for (const { field } of geometry.fields) fields.set(field.path, contentFor(field));
    for (const { table } of geometry.tables) {
      for (const { field: total } of table.total?.sums ?? []) {
        fields.set(total.path, total.value.type === "money" ? THREE : contentFor(total));
      }
      const count = table.path === "indicators" ? leaves(form).length : 3;
      const rows = Array.from({ length: count }, (_, index): TableRowValues => {
        return new Map(table.columns.map((column) => [column.key, cellFor(form, column, index)]));
      });
      tables.set(table.path, rows);
    }
  }
  return { year: 2026, unit: form.unit, span: { from: 2025, to: 2027 }, fields, tables };
}

function leaves(form: Form): { level1: LevelNode; level2: LevelNode["children"][number] }[] {
  return form.levels.flatMap((level1) => level1.children.map((level2) => ({ level1, level2 })));
}

function contentFor({ path, value }: FieldNode): Content {
  switch (value.type) {
    case "money":
      return { type: "money", amount: money(`${path.length}.5`) };
    case "date":
      return { type: "date", iso: "2026-03-01" };
    case "partial-date":
      return { type: "date", iso: "2025-12" };
    case "choice":
    case "boxes":
      return { type: "choice", labels: [value.options[1]?.label ?? ""] };
    case "text":
      return { type: "text", text: `${path} 甲` };
    default:
      return contentWith(value, { word: `${path} 甲`, number: path.length });
  }
}

function cellFor(form: Form, { key, value }: ColumnNode, index: number): Content {
  const printed = (entry: { code: string; label: string } | undefined): Content => {
    return { type: "printed", code: entry?.code ?? null, label: entry?.label ?? "" };
  };
  switch (value.type) {
    case "level1":
      return printed(leaves(form)[index]?.level1);
    case "level2":
      return printed(leaves(form)[index]?.level2);
    case "kind":
      return printed(value.options[index]);
    case "ticks":
      return { type: "ticks", codes: value.options.slice(index).map((option) => option.code) };
    case "money":
      return { type: "money", amount: money("1") };
    case "decimal":
      return { type: "decimal", decimal: "1.00" };
    case "target":
      return { type: "text", text: `≥${index + 1}个` };
    default:
      return contentWith(value, { word: `${key} ${index + 1}`, number: index + 1 });
  }
}

/** How `said` puts a content into words; choices by their code. */
export function wordsOf(form: Form, path: string, content: Content): string | null {
  switch (content.type) {
    case "text": {
      const type = form.values.get(path)?.value;
      return type === undefined || type.type === "text"
        ? content.text
        : said(kindOf(type).read(cellOf(content.text), "元"));
    }
    case "money":
      return content.amount;
    case "date":
      return content.iso;
    case "choice": {
      const places = form.sheets.flatMap((sheet) => sheet.geometry.fields);
      const type = places.find(({ field }) => field.path === path)?.field.value;
      const options = type?.type === "choice" || type?.type === "boxes" ? type.options : [];
      return options.find((option) => option.label === content.labels[0])?.code ?? null;
    }
    case "decimal":
    case "printed":
    case "ticks":
      return cellWords(content);
  }
}

export function cellWords(cell: Content): string | null {
  switch (cell.type) {
    case "text":
      return cell.text;
    case "money":
      return cell.amount;
    case "decimal":
      return cell.decimal;
    case "printed":
      return cell.code;
    case "ticks":
      return cell.codes.join(" ");
    case "date":
      return cell.iso;
    case "choice":
      return cell.labels.join(" ");
  }
}

function cellOf(text: string): Cell {
  return { text, value: text, formula: null, format: "@" };
}
