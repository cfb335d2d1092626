import { areaOfCell, type Grid } from "../core/grid/grid";
import type { Form, Reference } from "../forms/compile/form";
import type { FormDefinition, RelationDefinition } from "../forms/language";
import { assembleForms, readSheet } from "../reader";
import type { CellRef, FormReading } from "../reader/reading";
import { checkedOf } from "../rules";
import type { Draft } from "./draft";
import type { SheetArea } from "./proposal";

/**
 * Reads the sheets at hand with what is proposed of them. Relations that their amounts break are left out and asked about: the
 * form may not mean them, or whoever filled it in was wrong. What belongs to nothing is asked about too.
 *
 * @param form what the definition says, compiled
 */
export function proved(definition: FormDefinition, form: Form, grids: readonly Grid[], draft: Draft): FormDefinition {
  const readings = grids.map((grid, index) => readSheet({ id: String(index), name: String(index + 1) }, grid, [form]));
  const [reading] = assembleForms(readings, [form]);
  if (!reading) return definition;
  leftOver(reading, draft);
  const broken = brokenBy(reading);
  const kept = definition.relations.filter((relation) => settle(relation, broken, form, draft));
  return kept.length === definition.relations.length ? definition : { ...definition, relations: kept };
}

interface Broken {
  readonly left: string;
  readonly op: RelationDefinition["op"];
  readonly says: string;
  readonly computed: string;
  readonly cells: readonly SheetArea[];
}

function brokenBy(reading: FormReading): readonly Broken[] {
  return checkedOf(reading).verdicts.flatMap(({ relation, state, total, computed }): readonly Broken[] => {
    if (state !== "wrong" || computed === null) return [];
    const left = pathOf(relation.left);
    const field = reading.fields.get(left);
    const cells = field ? [areaOf(field.at)] : [];
    return [{ left, op: relation.op, says: total.value ?? "", computed, cells }];
  });
}

function pathOf(reference: Reference): string {
  return reference.of === "field" ? reference.field.path : `${reference.table.path}[].${reference.column.key}`;
}

function areaOf(at: CellRef): SheetArea {
  return { sheet: Number(at.sheet.id), ...areaOfCell(at) };
}

/** Whether a relation is kept: as somebody said, else where the amounts at hand do not break it. */
function settle(relation: RelationDefinition, broken: readonly Broken[], form: Form, draft: Draft): boolean {
  const lefts = relation.each ? relation.each.map((key) => relation.left.replace("*", key)) : [relation.left];
  const own = broken.filter(({ left, op }) => lefts.includes(left) && op === relation.op);
  const [first] = own;
  const name = lefts.map((left) => form.values.get(left)?.name ?? left)[0] ?? relation.left;
  const subject = draft.naming.subject("relation", name);
  const answer = draft.answer(subject, "relation");
  if (answer) return answer.holds;
  if (!first) return true;
  const fails = { reason: "fails", left: first.says, right: first.computed } as const;
  draft.doubt(
    "relation",
    { subject, words: name, cells: own.flatMap(({ cells }) => cells) },
    [
      { answer: { is: "relation", holds: false }, reasons: [fails] },
      { answer: { is: "relation", holds: true }, reasons: [{ reason: "stands-with", words: name }] },
    ],
    { cost: 8, changesValues: false },
  );
  return false;
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
