import fc from "fast-check";
import { definitionDigest } from "../../src/canonical/meaning";
import type { Form, ColumnNode } from "../../src/forms/compile/form";
import type { ValueType } from "../../src/values/kind";
import type { Option } from "../../src/values/option";

/** Random objects that mostly fit a form's format, derived from its definition. */

/** What people type and paste: width, accents in two forms, line ends, quotes, tags, formulas, emoji, zeros. */
export const PIECES = [
  ...["项目", "（党建办）", "(党建办)", "ＡＢＣ１２３", "①", "m²", "……", "《XX居民区（社区）审批表》", "𠮷"],
  ...["cafe\u0301", "caf\u00e9", "\u1100\u1161", "ﬁ", "\n", "\r\n", "\t", " ", "\u3000", "\u00a0"],
  ...['"', "'", "\\", "/", "<p>一、</p>", "<br/>", "<24小时", "&amp;", "=15个", "+86", "-1", "@甲", "=SUM(A1:A9)"],
  ...["😀", "👨‍👩‍👧", "0012", "3-5", "100%", "2023-01-01", "TRUE", "1E5", "：", ":", "√", "☑", "{year}", "null"],
];

/** The same for values that are one line: those that would break it are read joined. */
export const LINE_PIECES = PIECES.filter((piece) => !/[\n\r\t]/.test(piece));

/** Right some hundred times for each time it is wrong: a form has many values. */
function mostly<T>(right: fc.Arbitrary<T>, ...wrong: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 100, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
}

function textOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return mostly(
    fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
      .map((chosen) => chosen.join("").replaceAll("\r\n", "\n").trim() || "无"),
    ...["", " 无", "无\u200b", "一\r\n二", "\u3000"],
  );
}
const text = textOf(PIECES);
const line = textOf(LINE_PIECES);
const money = mostly(
  fc.bigInt({ min: 0n, max: 10n ** 13n }).map((cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`),
  ...["-5.00", "-0.05", "5", "0.1", "1,000.00", "00.00", "-0.00"],
);
const decimal = mostly(fc.constantFrom("1.00", "12", "0.5", "007", "-3"), ".5", "1e3", "", "1,000");
const date = mostly(
  fc.constantFrom("2023-01-01", "2024-02-29", "1900-02-28", "2000-02-29", "9999-12-31"),
  ...["2023-02-29", "2100-02-29", "1899-12-31", "2023-1-1", "2023-13-01", "2023-04-31"],
);
const partial = mostly(fc.oneof(date, fc.constantFrom("2018-12", "2018")), "2018-13", "1899", "2018-00");
const year = mostly<unknown>(fc.integer({ min: 1900, max: 9999 }), 1899, 10_000, "2023", 2023.5);
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option<unknown>(arbitrary, { freq: 4 });

const simpleTarget = fc.oneof(
  fc.record({
    raw: line,
    kind: fc.constant("quantity"),
    comparator: nullable(mostly(fc.constantFrom("≥", "≤", "="), ">=", "")),
    value: decimal,
    unit: nullable(mostly(fc.constantFrom("%", "个"), "", " 个")),
  }),
  fc.record({ raw: line, kind: fc.constant("range"), min: decimal, max: decimal, unit: nullable(fc.constant("次")) }),
  fc.record({
    raw: line,
    kind: fc.constant("deadline"),
    comparator: nullable(mostly(fc.constant("≤"), "≥")),
    due: nullable(partial),
  }),
  fc.record({ raw: line, kind: fc.constant("period"), from: nullable(partial), to: nullable(partial) }),
  fc.record({
    raw: line,
    kind: mostly(fc.constantFrom("qualitative", "placeholder", "incomplete", "malformed"), "other"),
  }),
);
const target = fc.oneof(
  { weight: 4, arbitrary: simpleTarget },
  {
    weight: 1,
    arbitrary: fc.record({ raw: line, kind: fc.constant("compound"), parts: fc.array(simpleTarget, { maxLength: 2 }) }),
  },
);

function coded(codes: readonly string[]): fc.Arbitrary<unknown> {
  return nullable(fc.record({ code: nullable(mostly(fc.constantFrom(...codes), "unknown")), label: line }));
}

function codeList(codes: readonly string[]): fc.Arbitrary<readonly string[]> {
  const [first = ""] = codes;
  return mostly<readonly string[]>(fc.uniqueArray(fc.constantFrom(...codes)), [first, first], ["unknown"]);
}

function codesOf(options: readonly Option[]): readonly string[] {
  return options.map((option) => option.code);
}

function fieldValue(type: ValueType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case "text":
      return nullable(type.multiline === true ? text : line);
    case "signature":
      return nullable(line);
    case "money":
      return nullable(money);
    case "decimal":
    case "percent":
    case "points":
      return nullable(decimal);
    case "date":
      return nullable(date);
    case "partial-date":
      return nullable(partial);
    case "period":
      return nullable(fc.record({ from: nullable(partial), to: nullable(partial) }));
    case "duration":
      return nullable(fc.record({ value: decimal, unit: mostly(fc.constantFrom("年", "个月"), "世纪") }));
    case "code-name":
      return nullable(fc.record({ code: nullable(line), name: nullable(line) }));
    case "person-phone":
      return nullable(fc.record({ name: nullable(line), phone: nullable(line) }));
    case "target":
      return nullable(target);
    case "choice":
    case "boxes":
    case "kind":
      return coded(codesOf(type.options));
    case "ticks":
      return codeList(codesOf(type.options));
    case "level1":
    case "level2":
      throw new Error("levels are those of a form");
  }
}

function cellValue({ value }: ColumnNode, definition: Form): fc.Arbitrary<unknown> {
  switch (value.type) {
    case "level1":
      return coded(definition.levels.map((level) => level.code));
    case "level2":
      return coded(level2(definition));
    default:
      return fieldValue(value);
  }
}

function level2(definition: Form): readonly string[] {
  return definition.levels.flatMap((level) => level.children.map((child) => child.code));
}

/** A form's object with every key, its values right more often than not. */
export function formObject(definition: Form): fc.Arbitrary<Record<string, unknown>> {
  const leaves: [string, fc.Arbitrary<unknown>][] = [
    ["form", fc.constant(definition.id)],
    ...(definition.digestInJson
      ? [["definition", mostly(fc.constant(definitionDigest(definition)), "0")] as [string, fc.Arbitrary<unknown>]]
      : []),
    ...(definition.kind === "declaration"
      ? []
      : [["kind", fc.constant(definition.kind)] as [string, fc.Arbitrary<unknown>]]),
    ["fiscalYear", nullable(year)],
    ["printedUnit", fc.constantFrom("元", "万元", null)],
    ...[...definition.values].map(([path, { value }]): [string, fc.Arbitrary<unknown>] => [path, fieldValue(value)]),
    ...definition.tables.map((table): [string, fc.Arbitrary<unknown>] => [
      table.path,
      fc.array(
        fc.record(Object.fromEntries(table.columns.map((column) => [column.key, cellValue(column, definition)]))),
        { maxLength: 3 },
      ),
    ]),
    ...definition.tables.flatMap(({ indicators }): [string, fc.Arbitrary<unknown>][] =>
      indicators ? [[indicators.emptyLevels, codeList(level2(definition))]] : [],
    ),
  ];
  if (definition.span) leaves.push([definition.span.path, nullable(fc.record({ from: year, to: year }))]);
  return fc.record(Object.fromEntries(leaves)).map(nest);
}

function nest(flat: Record<string, unknown>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    let node = root;
    for (const step of steps) node = (node[step] ??= {}) as Record<string, unknown>;
    node[last] = value;
  }
  return root;
}
