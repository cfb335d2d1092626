import type { Form, RelationRule, Roles } from "../../forms/compile/form";
import { kindOf } from "../../values";
import type { ValueType } from "../../values/kind";
import type { Checked } from "../checked/checked";
import { ofField, ofIndicators, ofRelations, type Hindrance } from "../checked/hindrances";
import { hasLevel, type LevelKind } from "../checked/level-kinds";

/** What a rule needs of a form: whether the form has it at all, and what of it cannot be told. */
export interface Requirement {
  readonly isIn: (form: Form) => boolean;
  readonly hindrances: (checked: Checked) => readonly Hindrance[];
}

/** Something that cannot be amiss without a finding of its own. */
function having(isIn: Requirement["isIn"], hindrances: Requirement["hindrances"] = () => []): Requirement {
  return { isIn, hindrances };
}

export const anything = having(() => true);

export function withAll(...all: readonly Requirement[]): Requirement {
  return having(
    (form) => all.every(({ isIn }) => isIn(form)),
    (checked) => all.flatMap(({ hindrances }) => hindrances(checked)),
  );
}

export function withRoles(...names: readonly Exclude<keyof Roles, "items">[]): Requirement {
  return having(
    ({ roles }) => names.every((name) => roles[name] !== null),
    (checked) => names.flatMap((name) => ofField(checked, checked.form.roles[name])),
  );
}

export const withGoal = having(
  ({ roles }) => roles.overallGoal !== null || roles.annualGoal !== null,
  (checked) =>
    [checked.form.roles.overallGoal, checked.form.roles.annualGoal].flatMap((goal) => ofField(checked, goal)),
);

/** Values of one of these types, in cells of their own or in tables. */
export function withValues(...types: readonly ValueType["type"][]): Requirement {
  return withKind(({ type }) => types.includes(type));
}

/** Numbers that relations reckon with. */
export const withNumbers = withKind((value) => kindOf(value).number);

function withKind(isMeant: (value: ValueType) => boolean): Requirement {
  return having(({ values, tables }) =>
    [...values.values(), ...tables.flatMap(({ columns }) => columns)].some(({ value }) => isMeant(value)),
  );
}

export const withIndicators = having(({ tables }) => tables.some((table) => table.indicators !== null), ofIndicators);

export const withOtherTables = having(({ tables }) => tables.some((table) => table.indicators === null));

export function withLevel(kind: LevelKind): Requirement {
  return having((form) => hasLevel(form, kind), ofIndicators);
}

export const withSeveralSheets = having(({ sheets }) => sheets.length > 1);

/** Values that more than one sheet prints. */
export const withRepeats = having(({ repeats }) => repeats.length > 0);

/** Years printed with the overall goal. */
export const withSpan = having(({ span }) => span !== null);

export const withRelations = having(({ relations }) => relations.length > 0);

export function withRelation(rule: RelationRule): Requirement {
  return having(
    ({ relations }) => relations.some((relation) => relation.rule === rule),
    (checked) => ofRelations(checked, rule),
  );
}
