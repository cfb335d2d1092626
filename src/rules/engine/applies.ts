import type { Form, RelationRule, Roles } from "../../forms/compile/form";
import type { ValueType } from "../../values/kind";
import { hasLevel, type LevelKind } from "../checked/level-kinds";

/** What a form must have for a rule to apply to it. */

type Condition = (form: Form) => boolean;

export const withAll =
  (...conditions: readonly Condition[]): Condition =>
  (form) =>
    conditions.every((holds) => holds(form));

export const withRoles =
  (...names: readonly (keyof Roles)[]): Condition =>
  ({ roles }) =>
    names.every((name) => roles[name] !== null);

export const withGoal: Condition = ({ roles }) => roles.overallGoal !== null || roles.annualGoal !== null;

/** Values of one of these types, in cells of their own or in tables. */
export const withValues =
  (...types: readonly ValueType["type"][]): Condition =>
  ({ values, tables }) =>
    [...values.values(), ...tables.flatMap(({ columns }) => columns)].some(({ value }) => types.includes(value.type));

export const withIndicators: Condition = ({ tables }) => tables.some((table) => table.indicators !== null);

export const withOtherTables: Condition = ({ tables }) => tables.some((table) => table.indicators === null);

export const withLevel =
  (kind: LevelKind): Condition =>
  (form) =>
    hasLevel(form, kind);

export const withSeveralSheets: Condition = ({ sheets }) => sheets.length > 1;

/** Values that more than one sheet prints. */
export const withRepeats: Condition = ({ repeats }) => repeats.length > 0;

/** Years printed with the overall goal. */
export const withSpan: Condition = ({ span }) => span !== null;

export const withRelations: Condition = ({ relations }) => relations.length > 0;

export const withRelation =
  (rule: RelationRule): Condition =>
  ({ relations }) =>
    relations.some((relation) => relation.rule === rule);
