import { ColumnMap } from "./columns";
import type { Located } from "./hits";
import type { Segment } from "./segments";
import type { Template } from "./templates";

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

/** Labels of a template as one occurrence of it. */
export function occurrenceOf(
  template: Template,
  segment: Segment,
  located: ReadonlyMap<string, Located>,
  bottom: number,
): Occurrence {
  const entries = [...located.values()];
  const rows = entries.map(({ hit }) => hit.row);
  const columns = new ColumnMap(entries, template, segment);
  return { template, segment, located, columns, firstRow: Math.min(...rows), lastRow: Math.max(...rows), bottom };
}
