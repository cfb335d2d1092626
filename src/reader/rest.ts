import { isHeadLabel, isHeadingLabel } from "./beginnings";
import type { PartView } from "./part-view";
import type { UnreadForm } from "./reading";
import type { FilledCell } from "./sheet-view";
import { gridColumns } from "./grid-columns";
import { extentOf } from "./table-extent";

/** So many labels in more than one row, or headings in one, are a form and no list that stands below another. */
const LEAST_LABELS = 3;

/** What stands below a form and is another: known by labels, for it has no title. */
export interface Rest {
  readonly firstRow: number;
  readonly unread: UnreadForm;
}

/** The rest below a form that looks like one; null where nothing or something else stands there. */
export function restBelow(part: PartView): Rest | null {
  const first = firstBehind(part);
  const labels: FilledCell[] = [];
  const rows = new Set<number>();
  let isTable = false;
  for (let row = first; row <= part.bottom; row += 1) {
    const { left, right } = part.occurrence.segment;
    const cells = part.view.between(row, left, right);
    const headings = cells.filter((cell) => isHeadingLabel(cell, part.hitAt(cell)));
    const heads = cells.filter((cell) => isHeadLabel(cell, part.hitAt(cell)));
    isTable ||= headings.length >= LEAST_LABELS;
    labels.push(...cells.filter((cell) => headings.includes(cell) || heads.includes(cell)));
    if (headings.length + heads.length > 0) rows.add(row);
  }
  const [label] = labels;
  if (!label || (!isTable && (labels.length < LEAST_LABELS || rows.size < 2))) return null;
  const at = part.view.ref(label.row, label.column);
  const unread = { sheet: at.sheet, at, reason: "unknown", kind: "declaration", title: null, form: null } as const;
  return { firstRow: label.row, unread: { ...unread, missing: [] } };
}

/** The first row below everything of a form. */
function firstBehind(part: PartView): number {
  const { located, lastRow, template } = part.occurrence;
  const ends = template.geometry.tables.map((table) => {
    const { behind, last } = extentOf(part, table, gridColumns(part, table));
    return behind !== null && behind.last === part.bottom ? behind.first : last + 1;
  });
  const labels = [...located.values()].map(({ hit }) => hit.row + 1);
  return Math.max(lastRow + 1, ...ends, ...labels);
}
