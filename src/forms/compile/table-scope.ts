import type { LabelDefinition } from "../language";
import type { LabelNode, LevelNode } from "./form";
import type { Say } from "./problems";

/** What the parts of a table are compiled with. */
export interface TableScope {
  readonly sheet: string;
  readonly levels: readonly LevelNode[];
  readonly label: (label: LabelDefinition) => LabelNode;
  readonly say: Say;
}
