import type { LabelDefinition } from "../language";
import type { FieldNode, LabelNode, LevelNode } from "./form";
import type { Say } from "./problems";

/** What the parts of one sheet are compiled with. */
export interface Scope {
  /** Its key. */
  readonly sheet: string;
  /** By id. */
  readonly labels: ReadonlyMap<string, LabelNode>;
  readonly label: (label: LabelDefinition) => LabelNode;
  readonly levels: readonly LevelNode[];
  /** Paths that the sheet repeats from an earlier one. */
  readonly repeats: ReadonlySet<string>;
  readonly say: Say;
}

const NO_HINTS: readonly string[] = [];

/** A value of which no more is asked than that it is of its kind. */
export function valueNode({
  path,
  sheet,
  name,
  value,
  label,
}: Pick<FieldNode, "path" | "sheet" | "name" | "value" | "label">): FieldNode {
  return { path, sheet, name, value, label, required: false, keep: false, hints: NO_HINTS, printed: null, note: null };
}
