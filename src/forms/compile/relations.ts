import { kindOf } from "../../values";
import type { ExpressionDefinition, FormDefinition, RelationDefinition } from "../language";
import { leavesOf, pathOf, quotientsOf, valueOf } from "./expressions";
import type { Expression, FieldNode, Reference, RelationNode, Roles, TableNode } from "./form";
import { type Say, sayAt } from "./problems";
import { ruleOf } from "./relation-rules";

/** What the names of a relation can mean. */
interface Scope {
  readonly values: ReadonlyMap<string, FieldNode>;
  readonly tables: readonly TableNode[];
  readonly roles: Roles | null;
  readonly say: Say;
}

/** One relation, for one key of its `each`: `*` in a name stands for that. */
interface Names extends Scope {
  readonly key: string | null;
}

/** The relations of a definition over nodes, one for each key of `each`. What names nothing is said and left out. */
export function relationsOf({ relations }: FormDefinition, scope: Scope): readonly RelationNode[] {
  return relations.flatMap((relation) =>
    (relation.each ?? [null]).flatMap((key) => relationOf(relation, { ...scope, key }) ?? []),
  );
}

function relationOf(definition: RelationDefinition, scope: Names): RelationNode | null {
  const { op, rounded, within = "0", when } = definition;
  const say = sayAt({ relation: nameIn(definition.left, scope) }, scope.say);
  const names = { ...scope, say };
  const left = referenceOf(definition.left, names);
  const right = left && expressionOf(definition.right, left, names);
  if (!left || !right) return null;
  const singleYear = when === "single-year";
  if (singleYear && !(scope.roles?.start && scope.roles.end)) say("single-year-without-days", {});
  checkKinds(left, right, say);
  if (rounded === "as-printed" && valueOf(left).type === "money") say("rounds-money", {});
  return {
    ...{ left, op, within, singleYear },
    right: valueOf(left).type === "percent" && right.of === "quotient" ? inHundredths(right) : right,
    rounded: rounded ?? roundingOf(left, right),
    rule: ruleOf({ left, op, right, singleYear }, scope.roles),
  };
}

/** Money that is multiplied or divided comes to cents; any other quotient is written with as many digits as people like. */
function roundingOf(left: Reference, right: Expression): RelationNode["rounded"] {
  const divided = quotientsOf(right).length > 0;
  if (valueOf(left).type === "money") return divided || right.of === "product" ? 2 : null;
  return divided ? "as-printed" : null;
}

/** A rate is printed in percent. */
function inHundredths(rate: Expression): Expression {
  return { of: "product", parts: [{ of: "constant", value: "100" }, rate] };
}

function nameIn(written: string, { key }: Names): string {
  return key === null ? written : written.replaceAll("*", key);
}

function referenceOf(written: string, names: Names): Reference | null {
  const { values, tables, say } = names;
  const [path = "", key] = nameIn(written, names).split("[].");
  if (key === undefined) {
    const field = values.get(path);
    if (!field) say("no-cell", { path });
    return field ? { of: "field", field } : null;
  }
  const table = tables.find((each) => each.path === path);
  const column = table?.columns.find((each) => each.key === key);
  if (table && column) return { of: "column", table, column };
  say("no-column", { path, key });
  return null;
}

function expressionOf(definition: ExpressionDefinition, left: Reference, names: Names): Expression | null {
  const { say } = names;
  if (typeof definition === "string") {
    const reference = referenceOf(definition, names);
    if (reference?.of !== "column" || (left.of === "column" && left.table === reference.table)) return reference;
    say("from-other-row", { reference: nameIn(definition, names) });
    return null;
  }
  if ("constant" in definition) return { of: "constant", value: definition.constant };
  const [of, written] = reckoningOf(definition);
  if (typeof written === "string") {
    const column = referenceOf(written, names);
    if (column?.of === "field") say("adds-one-value", { path: nameIn(written, names) });
    return column?.of === "column" ? { ...column, of: "rows" } : null;
  }
  const parts = written.map((part) => expressionOf(part, left, names)).filter((part) => part !== null);
  if (parts.length < written.length) return null;
  if (of !== "quotient") return { of, parts };
  const [dividend, divisor] = parts;
  return dividend && divisor ? { of, dividend, divisor } : null;
}

/** How what is written is reckoned, and from what; a sum may be that of one column. */
export function reckoningOf(
  written: Exclude<ExpressionDefinition, string | { constant: string }>,
): readonly [of: "sum" | "product" | "quotient" | "least", parts: string | readonly ExpressionDefinition[]] {
  if ("sum" in written) return ["sum", written.sum];
  if ("product" in written) return ["product", written.product];
  return "least" in written ? ["least", written.least] : ["quotient", written.quotient];
}

/** Words cannot be reckoned with, and money is added to money only. */
function checkKinds(left: Reference, right: Expression, say: Say): void {
  const wrong = [left, ...leavesOf(right)].filter((leaf) => !kindOf(valueOf(leaf)).number);
  for (const leaf of wrong) {
    say("no-number", { path: pathOf(leaf), type: valueOf(leaf).type });
  }
  const multiplied = right.of === "product" || right.of === "quotient";
  const kinds = new Set([left, ...(multiplied ? [] : leavesOf(right))].map((leaf) => valueOf(leaf).type === "money"));
  if (wrong.length === 0 && kinds.size > 1) say("money-against-numbers", {});
}
