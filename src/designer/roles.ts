import type { BlockDefinition, FieldDefinition, FormDefinition } from "../forms/language";

/**
 * What the rules ask of a form, by the paths that are known for it.
 *
 * @param nameless whether it may be one that does not say of which project it is
 * @returns null where it must, and does not
 */
export function rolesOf(
  blocks: readonly BlockDefinition[],
  derived: NonNullable<FormDefinition["derived"]>,
  nameless: boolean,
): FormDefinition["roles"] | null {
  const fields = fieldsIn(blocks);
  const of = (path: string, ...types: readonly string[]): string | undefined => {
    if (types.includes("money") && derived.some((total) => total.path === path)) return path;
    const field = fields.find((each) => each.path === path);
    return field && types.includes(field.value.type) ? path : undefined;
  };
  const lines = fields.filter(({ value }) => value.type === "text" && value.multiline !== true);
  const name =
    of("project.name", "text") ?? (lines.find(({ path }) => /unit|department/i.test(path)) ?? lines[0])?.path;
  if (name === undefined && !nameless) return null;
  const period = of("period", "period");
  const [start, end] = [of("period.start", "date"), of("period.end", "date")];
  const days =
    period !== undefined
      ? { start: period, end: period }
      : start !== undefined && end !== undefined
        ? { start, end }
        : {};
  const overallGoal = of("goals.overall", "text");
  const spanLabel = overallGoal === undefined ? undefined : spanLabelIn(blocks);
  const items = blocks.some(
    (block) => block.kind === "table" && block.path === "breakdown" && block.total !== undefined,
  )
    ? "breakdown"
    : undefined;
  return defined({
    name,
    ...days,
    ...{
      total: of("funds.total", "money"),
      annual: of("funds.annual", "money"),
      fiscal: of("funds.annualFiscal", "money"),
    },
    ...{ overallGoal, annualGoal: of("goals.annual", "text"), spanLabel, items },
  });
}

function defined(roles: {
  readonly [K in keyof FormDefinition["roles"]]?: FormDefinition["roles"][K] | undefined;
}): FormDefinition["roles"] {
  return Object.fromEntries(Object.entries(roles).filter(([, path]) => path !== undefined)) as FormDefinition["roles"];
}

function fieldsIn(blocks: readonly BlockDefinition[]): readonly FieldDefinition[] {
  return blocks.flatMap((block) =>
    block.kind === "rows"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "field" ? [cell.field] : [])))
      : [],
  );
}

/** The label of the goal that prints from when to when it is. */
function spanLabelIn(blocks: readonly BlockDefinition[]): string | undefined {
  const labels = blocks.flatMap((block) =>
    block.kind === "rows"
      ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "label" ? [cell.label] : [])))
      : [],
  );
  return labels.find(({ text }) => text.includes("{from}"))?.id;
}
