import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition, TableColumn } from "../../src/forms/language";
import { smallForm } from "./small-form";

type Table = Extract<FormDefinition["sheets"][number]["blocks"][number], { kind: "table" }>;

const AROUND: TableColumn["around"] = { numbers: ["指标{n}"], marks: ["*"], hints: ["（≥**个）", "……"] };

/** The small form with words of the paper in its inputs: before, around and behind names. */
export function printedForm(change: Partial<Table>, around: TableColumn["around"] = AROUND) {
  const definition = smallForm();
  for (const block of definition.sheets[0]?.blocks ?? []) {
    if (block.kind === "table") Object.assign(block, { blankRows: { "output.quantity": 3 }, ...change });
    if (block.kind !== "table") continue;
    const name = block.columns.find(({ key }) => key === "name");
    if (name && around) Object.assign(name, { around });
  }
  return compile(definition);
}
