import { generateRandomId } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat } from "../../workbook/xlsx/sheet-file";
import { toArea, toRange } from "./cells";
import type { GridContext } from "./context";
import { hexColor } from "./style";

/** A conditional format of a worksheet. */
export interface Condition extends ConditionalFormat {
  readonly id: string;
}

/**
 * Conditional formats of the formula kind. An add-in sets formula and colours one after the other: a new format is
 * collected, and drawn once it is whole, on `commit`.
 */
export class Conditions {
  private readonly drafts = new Map<string, { readonly sheetId: string; condition: Condition }>();

  constructor(private readonly grid: GridContext) {}

  /** In order of priority. */
  all(sheetId: string): Condition[] {
    this.commit();
    // The grid keeps the newest first and that one wins, as Excel does.
    const rules = this.grid.face(sheetId).getConditionalFormattingRules();
    return rules.flatMap((rule) => fromGridRule(rule) ?? []);
  }

  add(sheetId: string, condition: Omit<Condition, "id">): string {
    const id = generateRandomId(8);
    this.drafts.set(id, { sheetId, condition: { ...condition, id } });
    return id;
  }

  commit(): void {
    if (this.drafts.size === 0) return;
    const drafts = [...this.drafts.values()];
    this.drafts.clear();
    this.grid.step(() => {
      for (const { sheetId, condition } of drafts) {
        if (this.grid.workbook.getSheetBySheetId(sheetId))
          this.grid.face(sheetId).addConditionalFormattingRule(toGridCondition(condition));
      }
    });
  }

  find(sheetId: string, id: string): Condition | null {
    return this.drafts.get(id)?.condition ?? this.all(sheetId).find((condition) => condition.id === id) ?? null;
  }

  remove(sheetId: string, id: string): void {
    if (!this.drafts.delete(id)) this.grid.face(sheetId).deleteConditionalFormattingRule(id);
  }

  update(sheetId: string, condition: Condition): void {
    const draft = this.drafts.get(condition.id);
    if (draft) {
      draft.condition = condition;
      return;
    }
    this.grid.face(sheetId).setConditionalFormattingRule(condition.id, toGridCondition(condition));
  }
}

/** The grid's form of a rule; also what a file's rules become. */
export function toGridCondition(condition: Condition): IConditionFormattingRule {
  return {
    cfId: condition.id,
    ranges: condition.areas.map(toRange),
    stopIfTrue: condition.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: condition.formula,
      style: {
        ...(condition.fill === null ? {} : { bg: { rgb: condition.fill } }),
        ...(condition.fontColor === null ? {} : { cl: { rgb: condition.fontColor } }),
        ...(condition.bold ? { bl: 1 } : {}),
      },
    },
  };
}

function fromGridRule({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): Condition | null {
  if (rule.type !== CFRuleType.highlightCell || !("subType" in rule) || rule.subType !== CFSubRuleType.formula)
    return null;
  const { style } = rule;
  return {
    id: cfId,
    areas: ranges.map(toArea),
    formula: rule.value,
    fill: hexColor(style.bg?.rgb),
    fontColor: hexColor(style.cl?.rgb),
    bold: style.bl === 1,
    stopIfTrue,
  };
}
