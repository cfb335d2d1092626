import type { Validation, ValidationOperator } from "../../workbook/xlsx/sheet-file";
import { HostError } from "../protocol/errors";
import { oneOf, recordOf, textOf } from "./arguments";
import type { AreasSelf } from "./model";
import { instance, type ClassDefinition, type HostObject } from "./object";
import { clipped } from "./range-edits";

export function dataValidation(self: AreasSelf): HostObject {
  return instance(DATA_VALIDATION, self);
}

const OPERATORS: Readonly<Record<string, ValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const BASIC = ["wholeNumber", "decimal", "date", "textLength"] as const;

const DATA_VALIDATION: ClassDefinition<AreasSelf> = {
  name: "DataValidation",
  properties: {
    Type: { get: (self) => typeName(current(self)) },
    Rule: {
      get: (self) => toExcelRule(current(self)),
      set: (self, value) => put(self, { rule: fromExcelRule(value) }),
    },
    ErrorAlert: {
      get: (self) => {
        const alert = current(self)?.alert ?? null;
        return {
          showAlert: alert !== null,
          style: keyOf(STYLES, alert?.style ?? "stop"),
          title: alert?.title ?? "",
          message: alert?.message ?? "",
        };
      },
      set: (self, value) => put(self, { alert: alertOf(value) }),
    },
    Prompt: {
      get: (self) => {
        const prompt = current(self)?.prompt ?? null;
        return { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.message ?? "" };
      },
      set: (self, value) => {
        const prompt = recordOf(value);
        put(self, {
          prompt:
            prompt["showPrompt"] === false
              ? null
              : { title: textOf(prompt["title"] ?? ""), message: textOf(prompt["message"] ?? "") },
        });
      },
    },
  },
  methods: {
    Clear: ({ model, sheetId, areas }) => {
      model.spreadsheet.writes.apply();
      model.spreadsheet.validations.clear(
        sheetId,
        areas.map((area) => clipped(model, sheetId, area)),
      );
    },
  },
};

function current({ model, sheetId, areas }: AreasSelf): Validation | null {
  const first = areas[0];
  return first ? model.spreadsheet.validations.at(sheetId, first.top, first.left) : null;
}

/** Rule, alert and prompt are set one after the other; the rule comes first, as Excel wants it. */
function put(self: AreasSelf, change: Partial<Validation>): void {
  const old = current(self);
  if (!old && change.rule === undefined) throw new HostError("InvalidOperation");
  const rule = change.rule ?? old?.rule;
  if (!rule) throw new HostError("InvalidOperation");
  const { model, sheetId } = self;
  const areas = self.areas.map((area) => clipped(model, sheetId, area));
  model.spreadsheet.validations.set(sheetId, areas, {
    rule,
    allowBlank: change.allowBlank ?? old?.allowBlank ?? true,
    // Excel refuses wrong entries, without words of its own, unless told otherwise.
    alert: change.alert === undefined ? (old ? old.alert : { style: "stop", title: "", message: "" }) : change.alert,
    prompt: change.prompt === undefined ? (old?.prompt ?? null) : change.prompt,
  });
}

function alertOf(value: unknown): Validation["alert"] {
  const alert = recordOf(value);
  if (alert["showAlert"] === false) return null;
  return {
    style: oneOf(STYLES, alert["style"] ?? "Stop"),
    title: textOf(alert["title"] ?? ""),
    message: textOf(alert["message"] ?? ""),
  };
}

function fromExcelRule(value: unknown): Validation["rule"] {
  const rule = recordOf(value);
  if (rule["list"] !== undefined) {
    const list = recordOf(rule["list"]);
    return { kind: "list", source: textOf(list["source"]), dropdown: list["inCellDropDown"] !== false };
  }
  if (rule["custom"] !== undefined) return { kind: "custom", formula: textOf(recordOf(rule["custom"])["formula"]) };
  for (const kind of BASIC) {
    if (rule[kind] === undefined) continue;
    const basic = recordOf(rule[kind]);
    const second = basic["formula2"];
    return {
      kind,
      operator: oneOf(OPERATORS, basic["operator"]),
      first: formulaOf(basic["formula1"]),
      second: second === undefined || second === null || second === "" ? null : formulaOf(second),
    };
  }
  throw new HostError("InvalidArgument");
}

function formulaOf(value: unknown): string {
  return typeof value === "number" ? String(value) : textOf(value);
}

function toExcelRule(validation: Validation | null): object | null {
  if (!validation) return null;
  const { rule } = validation;
  switch (rule.kind) {
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.dropdown } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default:
      return {
        [rule.kind]: {
          formula1: rule.first,
          ...(rule.second === null ? {} : { formula2: rule.second }),
          operator: keyOf(OPERATORS, rule.operator),
        },
      };
  }
}

/** `Excel.DataValidationType` */
function typeName(validation: Validation | null): string {
  const kind = validation?.rule.kind ?? "none";
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

function keyOf<V>(table: Readonly<Record<string, V>>, value: V): string | null {
  return Object.entries(table).find(([, each]) => each === value)?.[0] ?? null;
}

/** For the catalogue. */
export const DATA_VALIDATION_CLASSES = [DATA_VALIDATION];
