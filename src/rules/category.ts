import { finding, type RuleSet } from "./context";

/** Boxes of which one may be ticked. */
export const categoryRules: RuleSet = {
  rules: ["CATEGORY-MANY"],
  check: (context) =>
    context.cells.flatMap(({ cell, name, path, type }) => {
      if (type !== "boxes" || cell.value.type !== "choice" || cell.value.ticked.length < 2) return [];
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
