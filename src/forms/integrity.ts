import type { Area } from "../core/grid";
import { a1, a1Area } from "../core/address";
import type { FormDefinition, OptionDefinition, SheetDefinition, TableDefinition } from "./definition";
import { geometryOf, type SheetGeometry } from "./geometry";
import { levelProblems } from "./integrity-levels";
import { valueProblems } from "./integrity-values";

/**
 * What the schema of the form language cannot say: that a definition hangs together. For whoever adds a form;
 * each problem is one sentence that names the form, the sheet and the thing. No problems: an empty list.
 */
export function integrityProblems(form: FormDefinition): readonly string[] {
  const problems: string[] = [];
  const paths = collectPaths(form);
  const say = (problem: string) => problems.push(`form ${form.id}: ${problem}`);

  repeated(form.sheets.map((sheet) => sheet.key)).forEach((key) => say(`two sheets have the key ${key}`));
  repeated(form.sheets.map((sheet) => sheet.name)).forEach((name) => say(`two sheets have the name ${name}`));
  repeated(levelCodes(form)).forEach((code) => say(`the level ${code} is listed twice`));
  for (const level of form.levels) {
    for (const child of level.children) {
      if (!child.code.startsWith(`${level.code}.`)) say(`the level ${child.code} stands under ${level.code}`);
    }
  }
  repeated(paths.fields).forEach((path) => say(`two cells hold ${path}; a repeated value belongs in \`repeats\``));
  checkRelations(form, paths, say);
  checkRolesAndRepeats(form, paths, say);
  valueProblems(form).forEach(say);
  levelProblems(form).forEach(say);
  for (const sheet of form.sheets) {
    sheetProblems(form, sheet).forEach((problem) => say(`sheet ${sheet.key}: ${problem}`));
  }
  return problems;
}

interface Paths {
  readonly fields: readonly string[];
  readonly tables: ReadonlyMap<string, TableDefinition>;
}

function collectPaths(form: FormDefinition): Paths {
  const fields: string[] = [];
  const tables = new Map<string, TableDefinition>();
  for (const sheet of form.sheets) {
    const geometry = geometryOf(form, sheet, () => 1);
    for (const place of geometry.fields) if (!place.repeats) fields.push(place.field.path);
    for (const { table } of geometry.tables) {
      tables.set(table.path, table);
      if (table.total) fields.push(table.total.path);
    }
  }
  return { fields, tables };
}

type Say = (problem: string) => void;

function checkRelations(form: FormDefinition, paths: Paths, say: Say): void {
  for (const relation of form.relations) {
    const needField = (path: string) => {
      if (!paths.fields.includes(path)) say(`${relation.rule} names ${path}, which no cell holds`);
    };
    const needColumn = (table: string, key: string) => {
      if (!paths.tables.get(table)?.columns.some((column) => column.key === key)) {
        say(`${relation.rule} names column ${key} of ${table}, which does not exist`);
      }
    };
    switch (relation.kind) {
      case "sum":
        [relation.total, ...relation.parts].forEach(needField);
        break;
      case "column-sum":
        needField(relation.total);
        needColumn(relation.table, relation.column);
        break;
      case "product":
        [relation.product, relation.price, relation.quantity].forEach((key) => needColumn(relation.table, key));
        break;
      case "equal":
        [relation.left, relation.right].forEach(needField);
        break;
      case "at-most":
        [relation.lesser, relation.greater].forEach(needField);
        break;
      case "equal-in-single-year":
        [relation.total, relation.annual, relation.start, relation.end].forEach(needField);
        break;
    }
  }
}

function checkRolesAndRepeats(form: FormDefinition, paths: Paths, say: Say): void {
  const { spanLabel, ...roles } = form.roles;
  for (const [role, path] of Object.entries(roles)) {
    if (!paths.fields.includes(path)) say(`the role ${role} names ${path}, which no cell holds`);
  }
  const labels = (sheet: SheetDefinition) => geometryOf(form, sheet, () => 1).labels.map((place) => place.label);
  if (spanLabel !== undefined) {
    const label = form.sheets.flatMap(labels).find((candidate) => candidate.id === spanLabel);
    if (!label) say(`the role spanLabel names the label ${spanLabel}, which does not exist`);
    else if (!label.text.includes("{from}")) say(`the label ${spanLabel} has no {from} slot for the goal's span`);
  }
  for (const repeat of form.repeats ?? []) {
    const sheet = form.sheets.find((candidate) => candidate.key === repeat.sheet);
    if (!sheet) say(`\`repeats\` names the sheet ${repeat.sheet}, which does not exist`);
    else if (!labels(sheet).some((label) => label.id === repeat.label)) {
      say(`\`repeats\` names the label ${repeat.label}, which sheet ${repeat.sheet} does not have`);
    }
    if (!paths.fields.includes(repeat.path)) say(`\`repeats\` names ${repeat.path}, which no first cell holds`);
  }
}

function sheetProblems(form: FormDefinition, sheet: SheetDefinition): readonly string[] {
  const geometry = geometryOf(form, sheet);
  const labelIds = geometry.labels.map((place) => place.label.id);
  return [
    ...repeated(labelIds).map((id) => `two labels have the id ${id}`),
    ...geometry.labels
      .filter((place) => place.label.text.length > 100)
      .map((place) => `the label ${place.label.id} is over 100 characters: no validation formula can hold it`),
    ...geometry.fields.flatMap((place) => {
      if (place.label === null) return [`the field ${place.field.path} has no label to its left`];
      return labelIds.includes(place.label)
        ? []
        : [`the field ${place.field.path} names the label ${place.label}, which this sheet does not have`];
    }),
    ...geometry.fields.flatMap(({ field }) =>
      field.value.type === "choice" || field.value.type === "boxes"
        ? optionProblems(field.path, field.value.options)
        : [],
    ),
    ...geometry.tables.flatMap((place) => tableProblems(form, place.table)),
    ...coverProblems(geometry),
  ];
}

function tableProblems(form: FormDefinition, table: TableDefinition): readonly string[] {
  const problems = repeated(table.columns.map((column) => column.key)).map(
    (key) => `the table ${table.path} has two columns ${key}`,
  );
  const kinds = table.columns.flatMap((column) => (column.value.type === "kind" ? column.value.options : []));
  const hasLevels = table.columns.some((column) => column.value.type === "level2");
  if (typeof table.blankRows !== "number") {
    const codes = hasLevels ? levelCodes(form) : kinds.map((option) => option.code);
    for (const code of Object.keys(table.blankRows)) {
      if (!codes.includes(code)) problems.push(`the table ${table.path} prints rows for ${code}, which is unknown`);
    }
  } else if (hasLevels || kinds.length > 0) {
    problems.push(`the table ${table.path} must say how many rows each level or kind gets`);
  }
  for (const column of table.columns) {
    if (column.value.type !== "ticks") continue;
    problems.push(...optionProblems(`${table.path}.${column.key}`, column.value.options));
    if (column.value.options.length !== (column.span ?? 1)) {
      problems.push(`the column ${column.key} of ${table.path} needs one cell per option`);
    }
  }
  return problems;
}

/** Options become an inline list of a data validation: no commas, and under 255 characters with every box printed. */
function optionProblems(path: string, options: readonly OptionDefinition[]): readonly string[] {
  const problems = repeated(options.map((option) => option.code)).map((code) => `${path} has two options ${code}`);
  const printed = options.map((option) => `☐${option.label}`).join(" ");
  if (printed.length * (options.length + 1) + options.length >= 255) {
    problems.push(`the options of ${path} do not fit in a list of 255 characters`);
  }
  for (const option of options) {
    if (option.label.includes(",")) problems.push(`an option of ${path} holds a comma: ${option.label}`);
  }
  return problems;
}

/** Every position of the printed sheet belongs to exactly one cell. */
function coverProblems(geometry: SheetGeometry): readonly string[] {
  const problems: string[] = [];
  const owner = new Map<string, Area>();
  for (const area of printedAreas(geometry)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = a1(row, column);
        const other = owner.get(key);
        if (other) problems.push(`${a1Area(area)} and ${a1Area(other)} overlap at ${key}`);
        else if (column >= geometry.columnCount) problems.push(`${a1Area(area)} reaches past the last column`);
        owner.set(key, area);
      }
    }
  }
  for (let row = 0; row < geometry.rowCount; row += 1) {
    for (let column = 0; column < geometry.columnCount; column += 1) {
      if (!owner.has(a1(row, column))) problems.push(`nothing stands at ${a1(row, column)}; put a filler there`);
    }
  }
  return problems;
}

/** Areas of everything that is printed; a column of a table is one area. */
function printedAreas(geometry: SheetGeometry): readonly Area[] {
  return [
    ...geometry.labels.map((place) => place.area),
    ...geometry.fields.map((place) => place.area),
    ...geometry.fillers.map((place) => place.area),
    ...geometry.tables.flatMap((place) => [
      ...(place.total ? [place.total.area] : []),
      ...place.columns.map((column) => ({
        top: place.firstRow,
        bottom: place.lastRow,
        left: column.left,
        right: column.right,
      })),
    ]),
  ];
}

function levelCodes(form: FormDefinition): readonly string[] {
  return form.levels.flatMap((level) => [level.code, ...level.children.map((child) => child.code)]);
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
