import { finding, type RuleSet } from "./context";

/** One choice: of the boxes one may be ticked, also where a list is offered and boxes were pasted over it. */
export const categoryRules: RuleSet = {
  rules: ["CATEGORY-MANY"],
  check: (context) =>
    context.cells.flatMap(({ cell, name, path }) => {
      if (cell.value.type !== "choice" || cell.value.ticked.length < 2) return [];
      const observed = cell.value.ticked.map((tick) => tick.label).join("、");
      return [
        finding(context, "CATEGORY-MANY", cell.at, {
          subject: name,
          field: path,
          observed,
        }),
      ];
    }),
};
