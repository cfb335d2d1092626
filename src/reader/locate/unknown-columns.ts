import { isWordless } from "../../core/text/blank-mark";
import { labelKey } from "../../core/text/text";
import { SPEAKS_OF_TARGETS } from "../../forms/kinds";
import { cellText } from "../../values/cell-text";
import { type HeadedTable, slotsOf } from "./grid-table";
import type { UnknownColumn } from "../reading";
import type { FilledCell } from "../find/sheet-view";
import { isTargetLike } from "./sign-off";

/**
 * Columns of a table that no column of the form knows: somebody has added them, printed a heading twice,
 * or put several under one.
 */

const SPEAKS = new RegExp(SPEAKS_OF_TARGETS.join("|"));
/** Under such a heading, what looks like targets is some. */
const MAY_SPEAK = /年|值|目标|指标|标准|计划|情况/;

/** Headings that are no label of the form, from left to right; those that stand where a lost heading stood are its own. */
export function unknownHeadings({ part, place, headings: { top, bottom } }: HeadedTable): readonly FilledCell[] {
  const lost = slotsOf(place).flatMap(({ heading, left }) =>
    part.label(heading) ? [] : [part.occurrence.columns.at(left)],
  );
  const found: FilledCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    // Directly beside the form's last heading a column that was put there is one of the table.
    for (const cell of [...part.values(row), ...part.view.run(row, part.right + 1)]) {
      if (cell.column <= part.left || lost.includes(cell.column) || isWordless(cellText(cell.cell))) continue;
      found.push(cell);
    }
  }
  return found.sort((a, b) => a.column - b.column);
}

/** What stands under the unknown headings of a table in its rows; columns without anything are passed over. */
export function unknownColumns(
  table: HeadedTable & { readonly first: number; readonly last: number },
): readonly UnknownColumn[] {
  const { part, place } = table;
  return unknownHeadings(table).flatMap((heading) => {
    const { left, right } = heading.area;
    const cells: FilledCell[] = [];
    for (let row = table.first; row <= table.last; row += 1) {
      const own = part.view.between(row, left, right).filter(({ cell }) => !isWordless(cellText(cell)));
      if (!part.isPrintedAgain(row)) cells.push(...own);
    }
    if (cells.length === 0) return [];
    const text = cellText(heading.cell);
    return [
      {
        at: part.view.ref(heading),
        text,
        cells: cells.map((cell) => part.view.ref(cell)),
        ofTargets:
          place.table.indicators !== null &&
          (speaksOfTargets(text) || (MAY_SPEAK.test(text) && cells.every(({ cell }) => isTargetLike(cellText(cell))))),
      },
    ];
  });
}

/** Whether a heading names targets, what became of them, their points, or a part of them. */
export function speaksOfTargets(text: string): boolean {
  return SPEAKS.test(labelKey(text));
}
