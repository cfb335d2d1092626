import type { Draft } from "./draft";
import { labelText, unitIn } from "./label-text";
import { lettersOf, unique } from "./naming";
import { type Box, wordsOf } from "./paper";
import type { ColumnType } from "./proposal";
import type { Heading, TablePart } from "./structure";
import { coreOf, HEADINGS, isAmountHeading, isRowNumber } from "./words";

/** What the columns of a list are. */
export interface Column {
  readonly key: string;
  readonly value: ColumnType;
  readonly heading: Heading;
}

/** Columns with their keys; where second levels are printed twice, the halves side by side. */
export function halvesOf(part: TablePart, draft: Draft): readonly (readonly Column[])[] {
  const halves: Column[][] = [[]];
  let keys = new Set<string>();
  for (const heading of part.headings) {
    const words = wordsOf(heading.box.text);
    const subject = draft.naming.subject("column", words);
    const answer = draft.answer(subject, "column");
    const {
      key: guessed,
      value,
      known,
    } = answer
      ? { ...answer, known: true }
      : (printedMeaning(heading, part, draft) ?? columnMeaning(heading, part, draft));
    if (part.indicators && guessed === "level2" && keys.has("level2")) {
      halves.push([]);
      keys = new Set();
    }
    const taken = keys.has(guessed);
    const key = taken ? unusedKey(`${lettersOf(coreOf(words))}`, keys) : guessed;
    const type: ColumnType = taken && isStructural(value) ? { type: "text" } : value;
    keys.add(key);
    halves.at(-1)?.push({ key, value: type, heading });
    const values = part.rows.flatMap((cells) => cells[part.headings.indexOf(heading)]?.area ?? []);
    draft.place({
      subject,
      kind: "column",
      words,
      at: heading.box.area,
      values,
      section: part.side ? wordsOf(part.side.text) : null,
      path: key,
      value: type,
    });
    if (!known && !answer) {
      const others = part.indicators ? INDICATOR_KINDS : PLAIN_KINDS;
      draft.doubt(
        "meaning",
        { subject, words, cells: [heading.box.area, ...values.slice(0, 1)] },
        [type, ...others.filter((other) => other.type !== type.type)].map((each) => ({
          answer: { is: "column", key, value: each } as const,
          reasons: [{ reason: "otherwise" } as const],
        })),
        { cost: 25 },
      );
    }
  }
  return mended(halves.map(yearFirst), part);
}

/** What a column may be that no form prints. */
const INDICATOR_KINDS: readonly ColumnType[] = [{ type: "target" }, { type: "text" }];
const PLAIN_KINDS: readonly ColumnType[] = [{ type: "money" }, { type: "decimal" }, { type: "text" }];

/** Of targets for the whole term and for the year, or for half of it and all of it, those of the year are the targets. */
function yearFirst(columns: readonly Column[]): readonly Column[] {
  const target = columns.find(({ key }) => key === "target");
  const other = columns.find(
    ({ key, heading: { box } }) => key !== "target" && isTargetWords(box) && /全年|年度|本年|当年/u.test(box.key),
  );
  if (!target || !other || !/半年|季度|周期|实施期|总体|长期|中期|三年/u.test(target.heading.box.key)) return columns;
  return columns.map((column) =>
    column === target
      ? { ...column, key: other.key, value: { type: "text" } }
      : column === other
        ? { ...column, key: "target", value: { type: "target" } }
        : column,
  );
}

function isTargetWords({ key }: Box): boolean {
  return HEADINGS.find(([pattern]) => pattern.test(key))?.[1] === "target";
}

/** A column of kinds that are printed, or of words to tick. */
function printedMeaning(heading: Heading, { ticked, headings, rows }: TablePart, draft: Draft) {
  if (ticked.length === 0) return null;
  const words = wordsOf(heading.box.text);
  const [learnt] = draft.lexicon.columns[coreOf(words)] ?? [];
  const known = learnt && "options" in learnt.value ? learnt.value.options : [];
  const options = (labels: readonly string[]) =>
    unique(
      labels.map((label) => ({ code: known.find((each) => each.label === label)?.code ?? lettersOf(label), label })),
    );
  const key = learnt?.key ?? lettersOf(coreOf(words));
  const own = ticked.find((each) => each.heading === heading);
  if (own) return { key, value: { type: "ticks", options: options(own.words) } as const, known: true };
  if (heading !== headings[0]) return null;
  const kinds = [...new Set(rows.flatMap(([first]) => (first && first.text !== "" ? [wordsOf(first.text)] : [])))];
  return { key, value: { type: "kind", options: options(kinds) } as const, known: true };
}

const STRUCTURAL = ["level1", "level2", "target"];

function isStructural({ type }: ColumnType): boolean {
  return STRUCTURAL.includes(type);
}

function columnMeaning(
  { box, group, levels }: Heading,
  part: TablePart,
  draft: Draft,
): { readonly key: string; readonly value: ColumnType; readonly known: boolean } {
  const words = labelText(box.text, draft.context);
  const core = coreOf(box.key);
  const [learnt] = draft.lexicon.columns[core] ?? [];
  const pattern = HEADINGS.find(([each]) => each.test(words));
  if (part.indicators) {
    if (levels !== null) return { key: levels, value: { type: levels }, known: true };
    const ofGroup = pattern || !group ? undefined : groupMeaning(group, part);
    const own = learnt && learnt.value.type !== "kind" && learnt.value.type !== "ticks" ? learnt : undefined;
    const value = own?.value ?? (pattern ?? ofGroup)?.[2];
    const key = own?.key ?? (pattern ?? ofGroup)?.[1];
    if (key !== undefined && value) return { key, value, known: true };
    return { key: lettersOf(core), value: { type: "text" }, known: false };
  }
  const numbers = isRowNumber(core) && numbersRows(box, part);
  const own = learnt && !isStructural(learnt.value) && learnt.value.type !== "ticks" && learnt.value.type !== "kind";
  const value: ColumnType = numbers
    ? { type: "decimal" }
    : own
      ? learnt.value
      : unitIn(box.text) === null
        ? plainKind(core)
        : { type: "money" };
  return {
    key: learnt && !isStructural(learnt.value) ? learnt.key : keyOf(core, value),
    value,
    known: learnt !== undefined || numbers || unitIn(box.text) !== null,
  };
}

/** What the heading over a column says of it, where none of the others below it says so by itself. */
function groupMeaning(group: Box, { headings }: TablePart) {
  const found = HEADINGS.find(([each]) => each.test(group.key));
  const others = headings.filter((each) => each.group === group);
  const said = others.some(({ box }) => HEADINGS.find(([each]) => each.test(box.key))?.[1] === found?.[1]);
  return said ? undefined : found;
}

function keyOf(core: string, { type }: ColumnType): string {
  if (type !== "money") return lettersOf(core);
  return /单价|价格/u.test(core) ? "unitPrice" : AMOUNT.test(core) ? "amount" : lettersOf(core);
}

/** What is simply called an amount in its list. */
const AMOUNT = /^(?:支出计划|支出|金额|小计|合计|预算|预算数|(?:预算|支出|测算|申请|明细)金额|测算数|申请数)$/u;

/** Whether nothing but whole numbers stands below, or nothing at all. */
function numbersRows(heading: Box, { headings, rows }: TablePart): boolean {
  const at = headings.findIndex(({ box }) => box === heading);
  return rows.every((row) => /^\d{0,3}$/u.test(row[at]?.key ?? ""));
}

function plainKind(core: string): ColumnType {
  if (isAmountHeading(core)) return { type: "money" };
  return /数量$|人数$|次数$/.test(core) ? { type: "decimal" } : { type: "text", multiline: true };
}

/** Columns that say something of an indicator, whatever is missing. */
const NO_NAMES: ReadonlySet<string> = new Set("note unit comparator standard basis deviation points score".split(" "));

/** A list of indicators without a name or a target has them in the columns that are left. */
function mended(halves: readonly (readonly Column[])[], { indicators }: TablePart): readonly (readonly Column[])[] {
  if (!indicators) return halves;
  return halves.map((columns, index) => {
    const has = (key: string): boolean => columns.some((column) => column.key === key);
    const levels = columns.filter(({ value }) => value.type === "level1" || value.type === "level2").length;
    const plain = columns.filter(({ key, value }) => !isStructural(value) && !NO_NAMES.has(key));
    let free = [
      ...plain.filter(({ value }) => value.type === "text"),
      ...plain.filter(({ value }) => value.type !== "text"),
    ];
    const changes = new Map<Column, Column>();
    const assign = (key: string, value: ColumnType): void => {
      const [next] = free;
      if (next) changes.set(next, { ...next, key, value });
      free = free.slice(1);
    };
    if (index === 0 && levels === 0) assign("level1", { type: "level1" });
    const name = columns.find(({ key }) => key === "name");
    const second = columns.find(({ value }) => value.type === "level2");
    // What stands under second levels may be all the name that an indicator has.
    if (!name && free.length === 0 && second) changes.set(second, { ...second, key: "name", value: { type: "text" } });
    else if (!name) assign("name", { type: "text" });
    free = free.filter((column) => column !== name);
    if (!has("target")) assign("target", { type: "target" });
    if (index === 0 && levels > 0 && !has("level1")) {
      if (second && !changes.has(second)) changes.set(second, { ...second, key: "level1", value: { type: "level1" } });
    }
    return columns.map((column) => changes.get(column) ?? column);
  });
}

function unusedKey(wanted: string, keys: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? wanted : `${wanted}${count}`;
    if (!keys.has(key)) return key;
  }
}
