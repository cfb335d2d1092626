import { oncePer } from "../../core/remembered";
import type { FormDefinition } from "../language";
import { checkLevels } from "./check-levels";
import { checkPaths } from "./check-paths";
import { checkRelations } from "./check-relations";
import { checkSize } from "./check-size";
import { checkSheets } from "./check-sheets";
import { checkValues } from "./check-values";
import { checkWords } from "./check-words";
import { derivedOf } from "./derived";
import { DefinitionError } from "./definition-error";
import type { FieldNode, Form, LevelNode, RepeatNode, Roles, SpanNode, TableNode } from "./form";
import { hasSlot } from "./label-words";
import { type DefinitionProblem, repeated, type Say, sayAt } from "./problems";
import { relationsOf } from "./relations";
import { compileSheet } from "./sheets";
import { replacedFormOf } from "./versions";

/** A form, or what is wrong with its definition. */
interface Compiled {
  readonly form: Form | null;
  readonly problems: readonly DefinitionProblem[];
}

/** A definition with every name in it resolved, or everything that is wrong with it. The same definition gives the same form. */
export const tryCompile = oncePer((definition: FormDefinition): Compiled => {
  const problems: DefinitionProblem[] = [];
  const say: Say = (problem, values, at = {}) => problems.push({ problem, values, at } as DefinitionProblem);
  checkSize(definition, say);
  const form = problems.length > 0 ? null : build(definition, say);
  return { form: problems.length > 0 ? null : form, problems };
});

/** @throws {DefinitionError} with everything that is wrong */
export function compile(definition: FormDefinition): Form {
  const { form, problems } = tryCompile(definition);
  if (form === null) throw new DefinitionError(definition.id, problems);
  return form;
}

function build(definition: FormDefinition, say: Say): Form {
  checkWords(definition, say);
  const levels = definition.levels.map((level): LevelNode => ({ ...level, implied: level.implied ?? false }));
  const sheets = definition.sheets.map((sheet) =>
    compileSheet(definition, sheet, levels, sayAt({ sheet: sheet.key }, say)),
  );
  const typed = sheets.flatMap(({ geometry }) =>
    geometry.fields.flatMap(({ field, repeats: again }) => (again ? [] : [field, ...(field.note ? [field.note] : [])])),
  );
  const derived = derivedOf(definition, sheets, typed, say);
  const fields = [...typed, ...derived.map(({ field }) => field)];
  const tables = sheets.flatMap(({ geometry }) => geometry.tables.map(({ table }) => table));
  const totals = tables.flatMap(({ total }) => (total?.sums ?? []).map(({ field }) => field));
  const values = new Map([...fields, ...totals].map((field) => [field.path, field]));

  repeated(sheets.map(({ key }) => key)).forEach((key) => say("sheet-key-twice", { key }));
  repeated(sheets.map(({ name }) => name.toLowerCase())).forEach((name) => say("sheet-name-twice", { name }));
  const roles = rolesOf(definition, values, tables, say);
  const span = spanOf(definition, sheets, roles, say);
  const repeats = repeatsOf(definition, sheets, values, say);
  checkPaths({ fields, tables, span }, say);
  const { id, name, description, place = null, since, unit, unitDecides = false } = definition;
  const { kind = "declaration", revision = 1, retired = false, digestInJson = false } = definition;
  const form: Form = {
    ...{ id, kind, definition, revision, further: false, retired, digestInJson },
    replaces: replacedFormOf(definition, { values, tables, levels, say }),
    replacedBy: null,
    ...{ name, description, place, since, unit, unitInValues: definition.unitPrinted === "values", unitDecides },
    ...{ sheets, fields, tables, values, levels, derived, repeats, roles, span },
    relations: relationsOf(definition, { values, tables, roles, say }),
  };
  checkValues(form, { yearPrinted: definition.year !== "none" }, say);
  checkRelations(form.relations, say);
  checkLevels(form, say);
  checkSheets(form, say);
  return form;
}

/** Both days of a project may stand in one cell. */
const ROLE_TYPES: Readonly<Record<Role, readonly string[]>> = {
  name: ["text", "code-name"],
  total: ["money"],
  annual: ["money"],
  fiscal: ["money"],
  start: ["date", "period"],
  end: ["date", "period"],
  overallGoal: ["text"],
  annualGoal: ["text"],
};

/** What a cell of its own holds. */
type Role = Exclude<keyof Roles, "items">;

function rolesOf(
  { roles }: FormDefinition,
  values: ReadonlyMap<string, FieldNode>,
  tables: readonly TableNode[],
  say: Say,
): Roles {
  const of = (role: Role): FieldNode | null => {
    const path = roles[role];
    if (path === undefined) return null;
    const field = values.get(path);
    const wanted = ROLE_TYPES[role];
    if (!field) say("role-no-cell", { role, path });
    else if (!wanted.includes(field.value.type)) {
      say("role-of-type", { role, path, type: field.value.type, wanted });
    }
    return field ?? null;
  };
  const who = { name: of("name"), start: of("start"), end: of("end") };
  if ((roles.start === undefined) !== (roles.end === undefined)) say("start-without-end", {});
  return {
    ...who,
    total: of("total"),
    annual: of("annual"),
    fiscal: of("fiscal"),
    items: itemsOf(roles.items, tables, say),
    overallGoal: of("overallGoal"),
    annualGoal: of("annualGoal"),
  };
}

function itemsOf(path: string | undefined, tables: readonly TableNode[], say: Say): TableNode | null {
  const table = tables.find((each) => each.path === path);
  if (path !== undefined && !table) say("items-no-table", { path });
  return table ?? null;
}

function spanOf(
  { roles: { spanLabel } }: FormDefinition,
  sheets: Form["sheets"],
  roles: Roles,
  say: Say,
): SpanNode | null {
  if (spanLabel === undefined) return null;
  const label = sheets.find(({ labels }) => labels.has(spanLabel))?.labels.get(spanLabel);
  if (!label) say("span-no-label", { id: spanLabel });
  else if (!hasSlot(label.wordings[0], "from")) say("span-no-slot", { id: spanLabel });
  const goal = roles.overallGoal;
  if (!goal) say("span-no-goal", { id: spanLabel });
  return label && goal ? { label, goal, path: `${goal.path}Span` } : null;
}

function repeatsOf(
  { repeats = [] }: FormDefinition,
  sheets: Form["sheets"],
  values: ReadonlyMap<string, FieldNode>,
  say: Say,
): readonly RepeatNode[] {
  return repeats.flatMap(({ sheet: key, path, label: id }) => {
    const sheet = sheets.find((each) => each.key === key);
    const field = values.get(path);
    const label = sheet?.labels.get(id);
    if (!sheet) say("repeats-no-sheet", { sheet: key });
    else if (!label) say("repeats-no-label", { id, sheet: key });
    if (!field) say("repeats-no-cell", { path });
    return label && field ? [{ sheet: key, field, label }] : [];
  });
}
