import type { FieldType, FormDefinition, Relation, SheetDefinition, TableDefinition } from "./definition";
import { geometryOf, type SheetGeometry } from "./geometry";

/** Whether what the rules and the reader need of a form is there, and of the right type. One sentence a problem. */
export function valueProblems(form: FormDefinition): readonly string[] {
  const geometries = form.sheets.map((sheet) => geometryOf(form, sheet, () => 1));
  const types = typesOf(geometries);
  return [
    ...roleProblems(form, types),
    ...form.relations.flatMap((relation) => relationProblems(relation, types)),
    ...unitProblems(geometries, types),
    ...form.sheets.flatMap((sheet, index) => sheetProblems(sheet, index === 0)),
  ];
}

/** Types by path; a table's column by `path[].key`. */
type Types = ReadonlyMap<string, FieldType["type"] | string>;

function typesOf(geometries: readonly SheetGeometry[]): Types {
  const types = new Map<string, string>();
  for (const { fields, tables } of geometries) {
    for (const { field } of fields) types.set(field.path, field.value.type);
    for (const { table } of tables) {
      for (const column of table.columns) types.set(`${table.path}[].${column.key}`, column.value.type);
      if (table.total) types.set(table.total.path, "money");
    }
  }
  return types;
}

const ROLE_TYPES = {
  name: "text",
  total: "money",
  annual: "money",
  start: "date",
  end: "date",
  overallGoal: "text",
  annualGoal: "text",
} as const;

function roleProblems({ roles }: FormDefinition, types: Types): readonly string[] {
  return Object.entries(ROLE_TYPES).flatMap(([role, wanted]) => {
    const path = roles[role as keyof typeof ROLE_TYPES];
    const type = types.get(path);
    return type === undefined || type === wanted
      ? []
      : [`the role ${role} names ${path}, which is of the type ${type}; it must be ${wanted}`];
  });
}

function relationProblems(relation: Relation, types: Types): readonly string[] {
  return amountsOf(relation).flatMap((path) => {
    const type = types.get(path);
    return type === undefined || type === "money" || type === "decimal"
      ? []
      : [`${relation.rule} reckons with ${path}, which is of the type ${type}; it must be money`];
  });
}

function amountsOf(relation: Relation): readonly string[] {
  switch (relation.kind) {
    case "sum":
      return [relation.total, ...relation.parts];
    case "column-sum":
      return [relation.total, `${relation.table}[].${relation.column}`];
    case "product":
      return [relation.product, relation.price, relation.quantity].map((key) => `${relation.table}[].${key}`);
    case "equal":
      return [relation.left, relation.right];
    case "at-most":
      return [relation.lesser, relation.greater];
    case "equal-in-single-year":
      return [relation.total, relation.annual];
  }
}

/** Without a printed unit no amount of the form could ever be told. */
function unitProblems(geometries: readonly SheetGeometry[], types: Types): readonly string[] {
  const amounts = [...types].filter(([, type]) => type === "money").map(([path]) => path);
  const printed = geometries.some(({ labels }) => labels.some(({ label }) => label.text.includes("{unit}")));
  const [first] = amounts;
  return first === undefined || printed
    ? []
    : [`there are amounts (${first}) and no label prints their unit: put {unit} into one, as in 项目资金（{unit}）`];
}

function sheetProblems({ key, blocks }: SheetDefinition, first: boolean): readonly string[] {
  const problems: string[] = [];
  if (!blocks.some(({ kind }) => kind === "title")) {
    problems.push(`sheet ${key}: it has no title, by which it is told from other sheets`);
  }
  const year = blocks.some((block) => block.kind === "year" && block.label.text.includes("{year}"));
  if (first && !year) problems.push(`sheet ${key}: no year line prints the fiscal year: {year}`);
  for (const block of blocks) {
    if (block.kind === "table") problems.push(...columnProblems(block).map((problem) => `sheet ${key}: ${problem}`));
  }
  return problems;
}

/** Keys that the canonical JSON gives the columns of indicators, by the type of the column. */
const INDICATOR_KEYS = [
  ["level1", "level1"],
  ["level2", "level2"],
  ["name", "text"],
  ["target", "target"],
] as const;

function columnProblems({ path, columns }: TableDefinition): readonly string[] {
  if (!columns.some(({ value }) => value.type === "level1" || value.type === "level2")) return [];
  return INDICATOR_KEYS.flatMap(([key, type]) =>
    columns.some((column) => column.key === key && column.value.type === type)
      ? []
      : [`the table ${path} needs a column with the key ${key}, of the type ${type}`],
  );
}
