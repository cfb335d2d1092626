import { areaOfCell, intersect, type Grid } from "../core/grid/grid";
import { leavesOf, pathOf } from "../forms/compile/expressions";
import type { Form, RelationNode } from "../forms/compile/form";
import type { FormDefinition, RelationDefinition } from "../forms/language";
import { assembleForms, readSheet } from "../reader";
import type { CellRef, FormReading } from "../reader/reading";
import { sidesOf } from "../relations/words";
import { checkedOf } from "../rules";
import { shownAmount } from "../rules/money/relations";
import type { Draft } from "./draft";
import type { HandSum, Place, ProposedRelation, SheetArea } from "./proposal";

/**
 * Reads the sheets at hand with what is proposed of them. Relations that their amounts break are left out and asked about: the
 * form may not mean them, or whoever filled it in was wrong. What belongs to nothing is asked about too.
 *
 * @param form what the definition says, compiled
 */
export function proved(definition: FormDefinition, form: Form, grids: readonly Grid[], draft: Draft): FormDefinition {
  const readings = grids.map((grid, index) => readSheet({ id: String(index), name: String(index + 1) }, grid, [form]));
  const [reading] = assembleForms(readings, [form]);
  if (reading) leftOver(reading, draft);
  const broken = reading ? brokenBy(reading) : [];
  // The compiled ones stand in the same order, one for each key.
  let at = 0;
  for (const relation of definition.relations) {
    const nodes = form.relations.slice(at, at + (relation.each?.length ?? 1));
    at += nodes.length;
    settle(relation, { nodes, broken: broken.filter(({ node }) => nodes.includes(node)) }, draft);
  }
  const kept = definition.relations.filter((_, index) => draft.relations[index]?.holds !== false);
  return kept.length === definition.relations.length ? definition : { ...definition, relations: kept };
}

interface Broken {
  readonly node: RelationNode;
  readonly fails: NonNullable<ProposedRelation["fails"]>;
  readonly cells: readonly SheetArea[];
}

function brokenBy(reading: FormReading): readonly Broken[] {
  const unit = reading.unit.value;
  return checkedOf(reading).verdicts.flatMap(({ relation, state, total, computed }): readonly Broken[] => {
    if (state !== "wrong" || computed === null) return [];
    const field = reading.fields.get(pathOf(relation.left));
    const cells = field ? [areaOf(field.at)] : [];
    const shown = (value: string) => `${shownAmount(total, value, unit)}${total.isMoney ? (unit ?? "元") : ""}`;
    const says = total.value === null ? "" : shown(total.value);
    return [{ node: relation, fails: { says, computed: shown(computed) }, cells }];
  });
}

function areaOf(at: CellRef): SheetArea {
  return { sheet: Number(at.sheet.id), ...areaOfCell(at) };
}

interface Settling {
  readonly nodes: readonly RelationNode[];
  readonly broken: readonly Broken[];
}

/** A relation is kept as somebody said, else where the amounts at hand do not break it. */
function settle(relation: RelationDefinition, { nodes, broken }: Settling, draft: Draft): void {
  const lines = nodes.map((node) => ({ ...sidesOf(node), op: node.op }));
  const name = lines[0]?.left ?? relation.left;
  const subject = draft.naming.subject("relation", name);
  const byHand = draft.byHand.has(relation);
  const fails = broken[0]?.fails ?? null;
  const answer = draft.answer(subject, "relation");
  const holds = byHand || (answer?.holds ?? fails === null);
  const paths = nodes.slice(0, 1).flatMap(({ left, right }) => [left, ...leavesOf(right)].map(pathOf));
  const places = paths.flatMap((path) => placeOf(path, draft.outline) ?? []);
  const cells = paths.flatMap((path) => cellOf(path, draft.outline, nodes.length > 1) ?? []);
  draft.relations.push({
    ...{ subject, lines, byHand, holds, fails, cells },
    sum: isSum(relation) && places.length === paths.length ? sumOf(places) : null,
  });
  if (fails === null || byHand) return;
  draft.doubt(
    "relation",
    { subject, words: name, cells: broken.flatMap(({ cells }) => cells) },
    [
      {
        answer: { is: "relation", holds: false },
        reasons: [{ reason: "fails", left: fails.says, right: fails.computed }],
      },
      { answer: { is: "relation", holds: true }, reasons: [{ reason: "stands-with", words: name }] },
    ],
    { cost: 8, changesValues: false },
  );
}

/** What is printed for the value at a path: a field, a total, a row of amounts, a column of a list. */
function placeOf(path: string, outline: readonly Place[]): Place | undefined {
  const [, column] = path.split("[].");
  if (column !== undefined) return outline.find(({ kind, path: own }) => kind === "column" && own === column);
  return (
    outline.find(({ kind, path: own }) => (kind === "field" || kind === "total") && own === path) ??
    outline.find(({ kind, path: own }) => kind === "row" && own !== null && path.startsWith(`${own}.`))
  );
}

/**
 * Where the value at a path stands; of what has several, its words.
 *
 * @param several the same is said of other values in the rows
 */
function cellOf(path: string, outline: readonly Place[], several: boolean): SheetArea | undefined {
  const place = placeOf(path, outline);
  if (!place) return undefined;
  const { kind, at, values } = place;
  if (kind === "row") return (several ? undefined : crossing(place, path, outline)) ?? at;
  return kind === "field" || kind === "total" ? (values[0] ?? at) : at;
}

/** The cell of a row of amounts under the heading that its path ends with. */
function crossing({ path: row, values }: Place, path: string, outline: readonly Place[]): SheetArea | undefined {
  const under = outline
    .filter(({ kind, path: key }) => kind === "key" && path === `${row}.${key}`)
    .flatMap((key) => key.values);
  return values.find((value) => under.some((each) => each.sheet === value.sheet && intersect(each, value) !== null));
}

function isSum({ op, right }: RelationDefinition): boolean {
  return op === "=" && typeof right === "object" && "sum" in right;
}

/** Rows add up with rows, amounts by themselves with such; a column of a list is no part of either, nor a row of itself. */
function sumOf([total, ...parts]: readonly Place[]): HandSum | null {
  const isRow = total?.kind === "row";
  if (!total || total.kind === "column" || parts.includes(total)) return null;
  if (parts.some(({ kind }) => kind === "column" || (kind === "row") !== isRow)) return null;
  return { total: total.subject, parts: parts.map(({ subject }) => subject) };
}

const MOST_LEFT_OVER = 12;

function leftOver({ parts }: FormReading, draft: Draft): void {
  const cells = parts.flatMap(({ unclaimed = [] }) => unclaimed);
  for (const { at, text } of cells.slice(0, MOST_LEFT_OVER)) {
    const subject = draft.naming.subject("cell", text);
    draft.doubt(
      "left-over",
      { subject, words: text, cells: [areaOf(at)] },
      [{ answer: { is: "words" }, reasons: [{ reason: "otherwise" }] }],
      { cost: 20 },
    );
  }
}
