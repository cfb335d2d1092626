import { a1Area } from "../../../core/grid/address";
import type { Area } from "../../../core/grid/grid";
import { fileText } from "../file-text";
import type { ConditionalFormat, PlacedValidation, Validation } from "../sheet-file";
import { counted, element, text } from "./elements";
import { fileFormula } from "./formula";
import type { StyleTable } from "./styles";

/** Data validations and conditional formats of a worksheet. */

export function validationsXml(validations: readonly PlacedValidation[]): string {
  return counted("dataValidations", validations.map(validationXml));
}

function validationXml({ areas, validation: { rule, allowBlank, alert, prompt } }: PlacedValidation): string {
  const { type, operator, formulas } = fileRule(rule);
  return element(
    "dataValidation",
    {
      type,
      errorStyle: alert === null || alert.style === "stop" ? undefined : alert.style,
      operator: operator === "between" ? undefined : operator,
      allowBlank: allowBlank || undefined,
      // It hides the arrow, whatever it is called.
      showDropDown: (rule.kind === "list" && !rule.dropdown) || undefined,
      showInputMessage: prompt !== null || undefined,
      showErrorMessage: alert !== null || undefined,
      errorTitle: alert === null ? undefined : shownText(alert.title),
      error: alert === null ? undefined : shownText(alert.message),
      promptTitle: prompt === null ? undefined : shownText(prompt.title),
      prompt: prompt === null ? undefined : shownText(prompt.message),
      sqref: listOf(areas),
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, text(formula))),
  );
}

function shownText(words: string): string | undefined {
  return words === "" ? undefined : fileText(words);
}

interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function fileRule(rule: Validation["rule"]): FileRule {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulas: [rule.source.startsWith("=") ? fileFormula(rule.source) : quoted(rule.source)] };
    case "custom":
      return { type: "custom", formulas: [fileFormula(rule.formula)] };
    case "date":
    case "decimal":
    case "textLength":
    case "wholeNumber":
      return {
        type: rule.kind === "wholeNumber" ? "whole" : rule.kind,
        operator: rule.operator,
        formulas: [rule.first, ...secondOf(rule)].map(fileFormula),
      };
  }
}

/** Other programs leave a second bound where the rule has one only. */
function secondOf({
  operator,
  second,
}: Extract<Validation["rule"], { readonly operator: unknown }>): readonly string[] {
  return second !== null && (operator === "between" || operator === "notBetween") ? [second] : [];
}

function quoted(values: string): string {
  return `"${values.replaceAll('"', '""')}"`;
}

/** In the order in which they are tried; the first of a sheet is number 1. */
export function conditionsXml(conditions: readonly ConditionalFormat[], styles: StyleTable): string {
  return conditions
    .map((condition, index) =>
      element(
        "conditionalFormatting",
        { sqref: listOf(condition.areas) },
        element(
          "cfRule",
          {
            type: "expression",
            dxfId: styles.markOf(condition),
            priority: index + 1,
            stopIfTrue: condition.stopIfTrue || undefined,
          },
          element("formula", {}, text(fileFormula(condition.formula))),
        ),
      ),
    )
    .join("");
}

function listOf(areas: readonly Area[]): string {
  return areas.map(a1Area).join(" ");
}
