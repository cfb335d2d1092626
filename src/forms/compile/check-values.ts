import type { FieldType, Relation } from "../definition";
import type { Form, TableNode } from "./form";
import { hasSlot } from "./label-words";
import type { Say } from "./problems";

/** Whether what the rules and the reader need of a form is there, and of the right type. */
export function checkValues(form: Form, say: Say): void {
  const types = typesOf(form);
  for (const relation of form.relations) checkRelation(relation, form, types, say);
  checkUnit(form, say);
  form.sheets.forEach(({ key, title, year }, index) => {
    if (!title) say(`sheet ${key}: it has no title, by which it is told from other sheets`);
    if (index === 0 && !(year && hasSlot(year.wordings[0], "year"))) {
      say(`sheet ${key}: no year line prints the fiscal year: {year}`);
    }
  });
}

/** Types by path; a table's column by `path[].key`. */
type Types = ReadonlyMap<string, FieldType["type"] | string>;

function typesOf({ values, tables }: Form): Types {
  const columns = tables.flatMap(({ path, columns: all }) =>
    all.map(({ key, value }): [string, string] => [`${path}[].${key}`, value.type]),
  );
  return new Map([...[...values].map(([path, { value }]): [string, string] => [path, value.type]), ...columns]);
}

function checkRelation(relation: Relation, { values, tables }: Form, types: Types, say: Say): void {
  const needField = (path: string) => {
    if (!values.has(path)) say(`${relation.rule} names ${path}, which no cell holds`);
  };
  const needColumn = (path: string, key: string) => {
    const table: TableNode | undefined = tables.find((each) => each.path === path);
    if (!table?.columns.some((column) => column.key === key)) {
      say(`${relation.rule} names column ${key} of ${path}, which does not exist`);
    }
  };
  const needAmount = (path: string) => {
    const type = types.get(path);
    if (type !== undefined && type !== "money" && type !== "decimal") {
      say(`${relation.rule} reckons with ${path}, which is of the type ${type}; it must be money`);
    }
  };
  const fields = (...paths: readonly string[]) => paths.forEach((path) => [needField(path), needAmount(path)]);
  const columns = (table: string, ...keys: readonly string[]) =>
    keys.forEach((key) => [needColumn(table, key), needAmount(`${table}[].${key}`)]);
  switch (relation.kind) {
    case "sum":
      return fields(relation.total, ...relation.parts);
    case "column-sum":
      fields(relation.total);
      return columns(relation.table, relation.column);
    case "product":
      return columns(relation.table, relation.product, relation.price, relation.quantity);
    case "equal":
      return fields(relation.left, relation.right);
    case "at-most":
      return fields(relation.lesser, relation.greater);
    case "equal-in-single-year":
      fields(relation.total, relation.annual);
      return [relation.start, relation.end].forEach(needField);
  }
}

/** Without a printed unit no amount of the form could ever be told. */
function checkUnit({ values, tables, sheets }: Form, say: Say): void {
  const amounts = [
    ...[...values.values()].filter(({ value }) => value.type === "money").map(({ path }) => path),
    ...tables.flatMap(({ path, columns }) =>
      columns.flatMap(({ key, value }) => (value.type === "money" ? [`${path}[].${key}`] : [])),
    ),
  ];
  const printed = sheets.some(({ labels }) => [...labels.values()].some(({ wordings: [own] }) => hasSlot(own, "unit")));
  const [first] = amounts;
  if (first !== undefined && !printed) {
    say(`there are amounts (${first}) and no label prints their unit: put {unit} into one, as in 项目资金（{unit}）`);
  }
}
