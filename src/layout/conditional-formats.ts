import { a1, a1Area, absolute } from "../core/grid/address";
import type { Area } from "../core/grid/grid";
import { groupedBy } from "../core/grouped";
import type { FieldNode, Leaf, Reference, RelationNode } from "../forms/compile/form";
import type { SheetGeometry } from "../forms/compile/geometry";
import { leavesOf } from "../forms/compile/expressions";
import { isReckoned } from "../relations/expression";
import { brokenTest } from "../relations/formula";
import { indicatorMarks } from "./indicator-marks";
import { referenceList } from "./input-cells";
import { blank, columnAbsolute, isNothing, isOneOf, mark, NOTHINGS } from "./marks";
import type { PlacedSheet } from "./placed-cells";
import type { ConditionalFormatPlan } from "./plan";
import { addressIn, areaOf, reckoning } from "./totals";

/**
 * Native conditional formats: the sheet marks what is wrong in itself, with no add-in running. They come from the
 * same relations as the rules, and use only functions that Excel, WPS, LibreOffice and the workbench all have.
 * Relations between sheets are left to the add-in: a tab that was renamed or numbered would mislead them.
 */
export function conditionalFormats(sheet: PlacedSheet): readonly ConditionalFormatPlan[] {
  const filled = hasInput(sheet);
  const marks = [
    ...joinedAcross(sheet.form.relations.flatMap((relation) => relationFormats(sheet, relation))),
    ...dateOrder(sheet),
    ...sheet.geometry.tables.flatMap((place) => indicatorMarks(sheet, place, filled)),
    ...requiredFormats(sheet, filled),
  ];
  return marks.filter(({ formula }) => formula.length <= MOST_IN_FORMULA);
}

/** A longer formula is left to the add-in: not every program keeps it in a mark. */
const MOST_IN_FORMULA = 255;

/** The same for neighbouring columns, as for the amounts of a matrix, is one mark: its columns go with the cell. */
function joinedAcross(marks: readonly ConditionalFormatPlan[]): readonly ConditionalFormatPlan[] {
  const joined: { plan: ConditionalFormatPlan; own: string; at: Area }[] = [];
  const others: ConditionalFormatPlan[] = [];
  for (const plan of marks) {
    const [at, more] = plan.areas;
    const held = at && more === undefined && !/[A-Z]\$?\d+:/u.test(plan.formula) ? `$${columnOf(at)}$` : null;
    const own = held === null ? "" : plan.formula.replaceAll(held, "");
    if (!at || held === null || own.includes("$")) {
      others.push(plan);
      continue;
    }
    const left = joined.find((each) => each.own === own && each.at.top === at.top && each.at.right + 1 === at.left);
    if (!left) {
      joined.push({ plan, own, at });
      continue;
    }
    left.at = { ...left.at, right: at.right };
    const free = `${columnOf(left.at)}$`;
    left.plan = { ...left.plan, areas: [left.at], formula: left.plan.formula.replaceAll(`$${free}`, free) };
  }
  return [...joined.map(({ plan }) => plan), ...others];
}

function columnOf({ left }: Area): string {
  return a1(0, left).replace("1", "");
}

/**
 * A formula passes over amounts that are stored as texts (`300万元`): with one of them among the amounts, or among those
 * that they are worked out from, the sheet cannot tell and marks nothing. The add-in, which reads such texts, can.
 */
function relationFormats(sheet: PlacedSheet, relation: RelationNode): readonly ConditionalFormatPlan[] {
  const { geometry, values } = sheet;
  const { left, op, right, singleYear } = relation;
  // No formula compares texts.
  if (sheet.form.unitInValues) return [];
  // Both sides of an equation on one sheet is no form's case; and a warning that needs the year is the add-in's.
  if (singleYear || (op === "=" && !isReckoned(relation))) return [];
  const area = areaOf(geometry, left);
  const test = brokenTest(relation, (leaf) => held(geometry, leaf), values.unit);
  if (area === null || test === null) return [];
  const broken = (amounts: readonly Amounts[]) => [
    mark(relation.rule, [area], `AND(${[...test, ...noTexts(amounts)].join()})`),
  ];
  if (left.of === "column") return broken([{ at: held(geometry, left) ?? "", from: [] }]);
  const sides = op === "≤" && right.of === "field" ? [left.field, right.field] : [left.field];
  const behind = new Map(sides.flatMap((field) => amountsBehind(sheet, field)).map((amount) => [amount.at, amount]));
  // Both are numbers where they are compared.
  const compared = op === "≤" ? sides.flatMap((field) => held(geometry, { of: "field", field }) ?? []) : [];
  return broken([...behind.values()].filter(({ at }) => !compared.includes(at)));
}

/** A reference that holds still; of a column in the row at hand only its column does. */
function held(geometry: SheetGeometry, leaf: Leaf): string | null {
  const address = addressIn(geometry, leaf, 0);
  return address && (leaf.of === "column" ? columnAbsolute(address) : absolute(address));
}

/** Amounts that a mark looks at: a cell, or a range with what each of its rows is worked out from. */
interface Amounts {
  readonly at: string;
  readonly from: readonly string[];
}

/** The amount of a field, what it is worked out from, and so on, as far as this sheet has them. */
function amountsBehind(sheet: PlacedSheet, field: FieldNode): readonly Amounts[] {
  const own = held(sheet.geometry, { of: "field", field });
  const behind = leavesBehind(sheet, { of: "field", field }).flatMap((leaf): readonly Amounts[] => {
    if (leaf.of === "field") return amountsBehind(sheet, leaf.field);
    const at = held(sheet.geometry, leaf);
    return at === null ? [] : [{ at, from: columnsBehind(sheet, leaf) }];
  });
  return own === null ? behind : [{ at: own, from: [] }, ...behind];
}

function columnsBehind(sheet: PlacedSheet, { table, column }: Column): readonly string[] {
  return leavesBehind(sheet, { of: "column", table, column }).flatMap((leaf) => {
    if (leaf.of === "field") return [];
    const at = held(sheet.geometry, { ...leaf, of: "rows" });
    return [...(at === null ? [] : [at]), ...columnsBehind(sheet, leaf)];
  });
}

type Column = Omit<Exclude<Leaf, { readonly of: "field" }>, "of">;

function leavesBehind({ form }: PlacedSheet, place: Reference): readonly Leaf[] {
  return reckoning(form, place).flatMap(({ right }) => leavesOf(right));
}

function dateOrder(sheet: PlacedSheet): readonly ConditionalFormatPlan[] {
  const [start, end] = [sheet.form.roles.start, sheet.form.roles.end].map((field) =>
    field?.value.type === "date" ? areaOf(sheet.geometry, { of: "field", field }) : null,
  );
  if (!start || !end) return [];
  const [s, e] = [absolute(a1Area(start)), absolute(a1Area(end))];
  return [mark("DATE-ORDER", [start, end], `AND(COUNT(${s},${e})=2,${s}>${e})`)];
}

/** Required fields that are blank are marked once the sheet holds any input: a form just inserted shows no error. */
function requiredFormats(sheet: PlacedSheet, filled: string): readonly ConditionalFormatPlan[] {
  const required = groupedBy(
    sheet.cells.filter((cell) => cell.required),
    ({ words }) => words,
  );
  return [...required].flatMap(([words, cells]) =>
    groupsByCorner(cells.map(({ area }) => area)).map((areas) => {
      const [first] = areas;
      const cell = a1(first.top, first.left);
      const nothing = words === null ? blank(cell) : `OR(${blank(cell)},${isOneOf(cell, [words])})`;
      return mark("required", areas, `AND(${filled},${nothing})`);
    }),
  );
}

function hasInput({ cells }: PlacedSheet): string {
  return `COUNTA(${referenceList(cells.filter(({ input }) => input))})>0`;
}

/**
 * Conditions that no text among these amounts says anything, and that none is missing in whose row it should be worked
 * out from a text; as few as can be: Excel asks for short formulas.
 */
function noTexts(amounts: readonly Amounts[]): readonly string[] {
  const ranges = amounts.filter(({ at }) => at.includes(":"));
  const texts = amounts.filter((each) => !ranges.includes(each)).map(({ at }) => `T(${at})`);
  if (ranges.length === 0) return texts.length === 0 ? [] : [isNothing(texts.join("&"))];
  return ranges.map(({ at, from }, index) => {
    const said = [...(index === 0 ? texts : []), `LEFT(${at},ISTEXT(${at})*${LONG_ENOUGH})`].join("&");
    const unsaid = from.length === 0 ? "0" : `(${at}="")*(${from.map((each) => `ISTEXT(${each})`).join("+")})`;
    return `SUMPRODUCT(ISERR(FIND(TRIM(${said})&"|","${NOTHINGS}"))+${unsaid})=0`;
  });
}

/** Characters, from which it can be told whether an amount is there. */
const LONG_ENOUGH = 99;

type Areas = readonly [Area, ...Area[]];

/**
 * Programs differ on where a relative formula over several areas is anchored: at the first area, or at the corner
 * of all. In each group here both are the same cell.
 */
function groupsByCorner(areas: readonly Area[]): readonly Areas[] {
  const sorted = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
  const [first, ...rest] = sorted;
  if (!first) return [];
  const together = rest.filter((area) => area.left >= first.left);
  return [[first, ...together], ...groupsByCorner(rest.filter((area) => area.left < first.left))];
}
