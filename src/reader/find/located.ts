import type { ColumnMap } from "./columns";
import type { Hit } from "./hits";
import type { Candidate } from "./shown";
import type { Segment } from "./segments";
import type { Template, TemplateLabel } from "./templates";

/** A label of the definition and the cell that shows it. */
export interface Located {
  readonly label: TemplateLabel;
  readonly hit: Hit;
  readonly candidate: Candidate;
}

/** One occurrence of a template in a worksheet. */
export interface Occurrence {
  readonly template: Template;
  readonly segment: Segment;
  /** By label id. */
  readonly located: ReadonlyMap<string, Located>;
  readonly columns: ColumnMap;
  /** Worksheet rows of its first and last label. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Last row before the template begins anew, or the segment ends. */
  readonly bottom: number;
}
