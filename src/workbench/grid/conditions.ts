import { generateRandomId } from "@univerjs/core";
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
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
  private readonly model: ConditionalFormattingRuleModel;

  constructor(private readonly grid: GridContext) {
    this.model = grid.injector.get(ConditionalFormattingRuleModel);
  }

  /** In order of priority. */
  all(sheetId: string): Condition[] {
    this.commit();
    // The grid keeps the newest first and that one wins, as Excel does.
    return (this.model.getSubunitRules(this.grid.unitId, sheetId) ?? []).flatMap((rule) => {
      const condition = fromGridRule(rule);
      return condition ? [condition] : [];
    });
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
          this.grid.run(AddCfCommand, { ...this.at(sheetId), rule: toGridCondition(condition) });
      }
    });
  }

  find(sheetId: string, id: string): Condition | null {
    return this.drafts.get(id)?.condition ?? this.all(sheetId).find((condition) => condition.id === id) ?? null;
  }

  update(sheetId: string, condition: Condition): void {
    const draft = this.drafts.get(condition.id);
    if (draft) {
      draft.condition = condition;
      return;
    }
    this.grid.run(SetCfCommand, { ...this.at(sheetId), cfId: condition.id, rule: toGridCondition(condition) });
  }

  remove(sheetId: string, id: string): void {
    this.commit();
    this.grid.run(DeleteCfCommand, { ...this.at(sheetId), cfId: id });
  }

  private at(sheetId: string): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.grid.unitId, subUnitId: sheetId };
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
