import type { Form, RelationRule } from "../../forms/compile/form";
import { hasLevel, type LevelKind } from "../checked/level-kinds";

/** What a form must have for a rule to apply to it. */

type Condition = (form: Form) => boolean;

export const withIndicators: Condition = ({ tables }) => tables.some((table) => table.indicators !== null);

export const withOtherTables: Condition = ({ tables }) => tables.some((table) => table.indicators === null);

export const withLevel =
  (kind: LevelKind): Condition =>
  (form) =>
    hasLevel(form, kind);

export const withSeveralSheets: Condition = ({ sheets }) => sheets.length > 1;

/** Values that more than one sheet prints. */
export const withRepeats: Condition = ({ repeats }) => repeats.length > 0;

export const withChoices: Condition = ({ fields }) =>
  fields.some(({ value }) => value.type === "boxes" || value.type === "choice");

/** Years printed with the overall goal. */
export const withSpan: Condition = ({ span }) => span !== null;

export const withRelations: Condition = ({ relations }) => relations.length > 0;

export const withRelation =
  (rule: RelationRule): Condition =>
  ({ relations }) =>
    relations.some((relation) => relation.rule === rule);
