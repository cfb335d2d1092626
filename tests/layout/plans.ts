import { parseArea } from "../../src/core/grid/address";
import { contains } from "../../src/core/grid/grid";
import type { CellPlan, ConditionalFormatPlan, SheetPlan, ValidationPlan } from "../../src/layout/plan";
import type { Content } from "../../src/values/content";
import type { FormValues, TableRowValues } from "../../src/layout/values";
import { money } from "../../src/core/number/money";
import { definitionOf } from "../support/shipped";

export const form = definitionOf;

export function sheet(plans: readonly SheetPlan[], key: string): SheetPlan {
  const found = plans.find((plan) => plan.key === key);
  if (!found) throw new Error(`no sheet ${key}`);
  return found;
}

/** The planned cell at an address. */
export function cell(plan: SheetPlan, address: string): CellPlan {
  const area = parseArea(address);
  const found = plan.cells.find((candidate) => area && contains(candidate.area, area.top, area.left));
  if (!found) throw new Error(`no cell ${address}`);
  return found;
}

/** What stands in a cell, as one word. */
export function content(plan: SheetPlan, address: string): string | null {
  const { content: held } = cell(plan, address);
  switch (held.kind) {
    case "blank":
      return null;
    case "text":
      return held.text;
    case "number":
      return held.number;
    case "date":
      return `day ${held.serial}`;
    case "formula":
      return `${held.formula} -> ${held.cached}`;
  }
}

export function validation(plan: SheetPlan, address: string): ValidationPlan | undefined {
  const area = parseArea(address);
  return plan.validations.find((candidate) => area && contains(candidate.area, area.top, area.left));
}

export function formats(plan: SheetPlan, rule: string): readonly ConditionalFormatPlan[] {
  return plan.conditionalFormats.filter((format) => format.rule === rule);
}

export const text = (words: string): Content & Content => ({ type: "text", text: words });
export const amount = (yuan: string): Content & Content => ({ type: "money", amount: money(yuan) });

/** A form's values with next to nothing in them. */
export function values(
  given: Partial<Omit<FormValues, "fields" | "tables">> & {
    readonly fields?: Readonly<Record<string, Content>>;
    readonly tables?: Readonly<Record<string, readonly TableRowValues[]>>;
  },
): FormValues {
  return {
    year: 2026,
    unit: "元",
    span: { from: 2026, to: 2026 },
    ...given,
    fields: new Map(Object.entries(given.fields ?? {})),
    tables: new Map(Object.entries(given.tables ?? {})),
  };
}

export function row(cells: Readonly<Record<string, Content>>): TableRowValues {
  return new Map(Object.entries(cells));
}

export function indicator(
  level1: readonly [string | null, string],
  level2: readonly [string | null, string],
  name: string,
  target: string,
): TableRowValues {
  return row({
    level1: { type: "printed", code: level1[0], label: level1[1] },
    level2: { type: "printed", code: level2[0], label: level2[1] },
    name: text(name),
    target: text(target),
  });
}
