import { parseArea } from "../../../core/grid/address";
import type { Area } from "../../../core/grid/grid";
import { isTrue } from "../../../workbook/xlsx/ooxml/workbook";
import type { XmlAttributes } from "../../../workbook/xlsx/ooxml/xml";
import { fromXString } from "../../../workbook/xlsx/ooxml/xml-text";
import type {
  ConditionalFormat,
  PlacedValidation,
  Validation,
  ValidationOperator,
} from "../../../workbook/xlsx/sheet-file";
import type { LossKind } from "../losses";
import { numberIn } from "./elements";
import type { Mark } from "./styles";

/** Validations and conditional formats of a worksheet part, element by element. What the grid cannot keep is told. */

const BASIC = { whole: "wholeNumber", decimal: "decimal", date: "date", textLength: "textLength" } as const;
const OPERATORS: readonly ValidationOperator[] = [
  ...(["between", "notBetween", "equal", "notEqual"] as const),
  ...(["greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"] as const),
];

/** A rule until its formulas have been read. */
interface Draft<Kind> {
  readonly said: Kind;
  readonly formulas: string[];
}

type SaidValidation = Omit<Validation, "rule"> & {
  readonly areas: readonly Area[];
  readonly type: string | null;
  readonly operator: ValidationOperator;
  readonly dropdown: boolean;
};
type SaidCondition = {
  readonly areas: readonly Area[];
  readonly type: string | null;
  readonly priority: number;
} & Pick<ConditionalFormat, "stopIfTrue"> & { readonly mark: Mark | undefined };

export class GuardReader {
  readonly validations: PlacedValidation[] = [];
  private readonly ordered: { readonly priority: number; readonly condition: ConditionalFormat }[] = [];
  private validation: Draft<SaidValidation> | null = null;
  private condition: Draft<SaidCondition> | null = null;
  private conditionAreas: readonly Area[] = [];

  constructor(
    private readonly marks: readonly Mark[],
    private readonly lost: (kind: LossKind) => void,
  ) {}

  /** In the order in which they are tried. */
  get conditions(): readonly ConditionalFormat[] {
    return [...this.ordered].sort((a, b) => a.priority - b.priority).map(({ condition }) => condition);
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "dataValidation":
        this.validation = { said: saidValidation(attributes), formulas: [] };
        return;
      case "conditionalFormatting":
        this.conditionAreas = areasIn(attributes.get("sqref"));
        return;
      case "cfRule":
        this.condition = { said: this.saidCondition(attributes), formulas: [] };
    }
  }

  /** A formula of the rule that is being read. */
  formula(formula: string): void {
    (this.validation ?? this.condition)?.formulas.push(fromXString(formula));
  }

  close(name: string): void {
    if (name === "dataValidation" && this.validation !== null) {
      this.addValidation(this.validation);
      this.validation = null;
    } else if (name === "cfRule" && this.condition !== null) {
      this.addCondition(this.condition);
      this.condition = null;
    }
  }

  private addValidation({ said: { areas, ...said }, formulas }: Draft<SaidValidation>): void {
    const { allowBlank, alert, prompt } = said;
    const rule = ruleOf(said, formulas);
    if (rule === null || areas.length === 0) this.lost("validation-kind");
    else this.validations.push({ areas, validation: { rule, allowBlank, alert, prompt } });
  }

  private saidCondition(attributes: XmlAttributes): SaidCondition {
    return {
      areas: this.conditionAreas,
      type: attributes.get("type"),
      priority: numberIn(attributes, "priority") ?? 0,
      stopIfTrue: isTrue(attributes.get("stopIfTrue")),
      mark: this.marks[numberIn(attributes, "dxfId") ?? -1],
    };
  }

  /** Conditional formats of the formula kind; the others are named as lost. */
  private addCondition({ said: { areas, type, priority, stopIfTrue, mark }, formulas }: Draft<SaidCondition>): void {
    const [formula] = formulas;
    if (type !== "expression" || formula === undefined || areas.length === 0) return this.lost("condition-kind");
    const look = mark ?? { fill: null, fontColor: null, bold: false };
    this.ordered.push({ priority, condition: { areas, formula: withSign(formula), ...look, stopIfTrue } });
  }
}

function saidValidation(attributes: XmlAttributes): SaidValidation {
  const words = (name: string): string => fromXString(attributes.get(name) ?? "");
  const style = attributes.get("errorStyle");
  const prompted = attributes.get("prompt") ?? attributes.get("promptTitle");
  return {
    areas: areasIn(attributes.get("sqref")),
    type: attributes.get("type"),
    operator: OPERATORS.find((each) => each === attributes.get("operator")) ?? "between",
    dropdown: !isTrue(attributes.get("showDropDown")),
    allowBlank: isTrue(attributes.get("allowBlank")),
    alert: isTrue(attributes.get("showErrorMessage"))
      ? {
          style: style === "warning" || style === "information" ? style : "stop",
          title: words("errorTitle"),
          message: words("error"),
        }
      : null,
    prompt:
      isTrue(attributes.get("showInputMessage")) && prompted !== null
        ? { title: words("promptTitle"), message: words("prompt") }
        : null,
  };
}

function ruleOf(
  { type, operator, dropdown }: Pick<SaidValidation, "type" | "operator" | "dropdown">,
  [first, second]: readonly string[],
): Validation["rule"] | null {
  if (first === undefined) return null;
  switch (type) {
    case "list": {
      const inline = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
      return { kind: "list", source: inline ?? withSign(first), dropdown };
    }
    case "custom":
      return { kind: "custom", formula: withSign(first) };
    case "whole":
    case "decimal":
    case "date":
    case "textLength":
      return {
        kind: BASIC[type],
        operator,
        first: operandOf(first),
        second: second === undefined || !/between$/i.test(operator) ? null : operandOf(second),
      };
    default:
      return null;
  }
}

/** Numbers stay, days are their serials; anything else is a formula. */
function operandOf(formula: string): string {
  return formula !== "" && Number.isFinite(Number(formula)) ? String(Number(formula)) : withSign(formula);
}

function withSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function areasIn(list: string | null): readonly Area[] {
  return (list ?? "").split(/[\s,]+/).flatMap((name) => parseArea(name) ?? []);
}
