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

/** The relations of a definition over nodes, one for each key of `each`. What names nothing is said and left out. */
export function relationsOf({ relations }: FormDefinition, scope: Scope): readonly RelationNode[] {
  return relations.flatMap(({ each, ...relation }) =>
    (each ?? [null]).flatMap((key) => {
      const compiled = relationOf(key === null ? relation : keyed(relation, key), scope);
      return compiled ? [compiled] : [];
    }),
  );
}

/** The relation for one column of a matrix. */
function keyed({ left, right, ...relation }: RelationDefinition, key: string): RelationDefinition {
  return { ...relation, left: left.replaceAll("*", key), right: keyedIn(right, key) };
}

function keyedIn(expression: ExpressionDefinition, key: string): ExpressionDefinition {
  const all = (parts: readonly ExpressionDefinition[]) => parts.map((part) => keyedIn(part, key));
  if (typeof expression === "string") return expression.replaceAll("*", key);
  if ("constant" in expression) return expression;
  if ("product" in expression) return { product: all(expression.product) };
  if ("least" in expression) return { least: all(expression.least) };
  if ("quotient" in expression) {
    const [dividend, divisor] = expression.quotient;
    return { quotient: [keyedIn(dividend, key), keyedIn(divisor, key)] };
  }
  const { sum } = expression;
  if (typeof sum === "string") return { sum: sum.replaceAll("*", key) };
  return {
    sum: sum.map((part) =>
      typeof part === "string" ? part.replaceAll("*", key) : { sum: part.sum.replaceAll("*", key) },
    ),
  };
}

function relationOf(definition: RelationDefinition, scope: Scope): RelationNode | null {
  const { left: name, op, rounded, within = "0", when } = definition;
  const say = sayAt({ relation: name }, scope.say);
  const left = referenceOf(name, scope, say);
  const right = left && expressionOf(definition.right, left, scope, say);
  if (!left || !right) return null;
  const singleYear = when === "single-year";
  if (singleYear && !(scope.roles?.start && scope.roles.end)) {
    say("single-year-without-days", {});
  }
  checkKinds(left, right, say);
  if (rounded === "as-printed" && valueOf(left).type === "money") {
    say("rounds-money", {});
  }
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

function referenceOf(name: string, { values, tables }: Scope, say: Say): Reference | null {
  const [path = "", key] = name.split("[].");
  if (key === undefined) {
    const field = values.get(path);
    if (!field) say("no-cell", { path });
    return field ? { of: "field", field } : null;
  }
  const table = tables.find((each) => each.path === path);
  const column = table?.columns.find((each) => each.key === key);
  if (!table || !column) {
    say("no-column", { path, key });
    return null;
  }
  return { of: "column", table, column };
}

function expressionOf(definition: ExpressionDefinition, left: Reference, scope: Scope, say: Say): Expression | null {
  if (typeof definition === "string") {
    const reference = referenceOf(definition, scope, say);
    if (reference?.of === "column" && !(left.of === "column" && left.table === reference.table)) {
      say("from-other-row", { reference: definition });
      return null;
    }
    return reference;
  }
  const all = (definitions: readonly ExpressionDefinition[]): readonly Expression[] | null => {
    const expressions = definitions.map((each) => expressionOf(each, left, scope, say));
    const found = expressions.filter((each) => each !== null);
    return found.length === expressions.length ? found : null;
  };
  const listed = (of: "sum" | "product" | "least", definitions: readonly ExpressionDefinition[]): Expression | null => {
    const parts = all(definitions);
    return parts && { of, parts };
  };
  if ("constant" in definition) return { of: "constant", value: definition.constant };
  if ("sum" in definition) {
    if (typeof definition.sum === "string") {
      const column = referenceOf(definition.sum, scope, say);
      if (column?.of === "field") say("adds-one-value", { path: definition.sum });
      return column?.of === "column" ? { ...column, of: "rows" } : null;
    }
    return listed("sum", definition.sum);
  }
  if ("least" in definition) return listed("least", definition.least);
  if ("product" in definition) return listed("product", definition.product);
  const [dividend, divisor] = all(definition.quotient) ?? [];
  return dividend && divisor ? { of: "quotient", dividend, divisor } : null;
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
