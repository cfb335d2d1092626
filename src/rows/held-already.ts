import { type Area, isOneCell, isSameArea } from "../core/grid/grid";
import { isAlike } from "./lines";
import { contentAt, guardAt, heightAt, mergedAt, styleAt } from "./look";
import type { SheetEdit, SheetLook } from "./sheet-edit";

/** Steps on rows that are there: which of them a sheet is in no need of, and what takes each of them back. */

/** Whether a step would change nothing, or something that somebody has typed or chosen. */
export function isThere(edit: SheetEdit, look: SheetLook): boolean {
  switch (edit.kind) {
    case "merge":
      return look.merges.some((each) => isSameArea(each, edit.area)) || isInUse(edit.area, look);
    case "content":
      return contentAt(look, edit.row, edit.column).content === edit.content.content;
    case "format":
      return contentAt(look, edit.row, edit.column).format === edit.format;
    case "guard":
      return guardAt(look, edit.row, edit.column) !== null;
    case "style":
      return isAlike(styleAt(look, edit.row, edit.column), edit.style);
    case "line-below":
      return isAlike(styleAt(look, edit.row, edit.column)?.below, edit.line);
    case "height":
      return (heightAt(look, edit.row) ?? 0) >= edit.height;
    case "print-area":
      return look.printArea !== null && isSameArea(look.printArea, edit.area);
    case "condition":
      return (
        edit.areas === null && look.conditions.some(({ id, formula }) => id === edit.id && formula === edit.formula)
      );
    case "contents":
    case "insert-row":
    case "delete-row":
    case "unmerge":
      return false;
  }
}

/** Whether something stands in it that merging would take away, or somebody has merged some of it with cells beside it. */
function isInUse(area: Area, look: SheetLook): boolean {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const isFirst = row === area.top && column === area.left;
      if (!isFirst && contentAt(look, row, column).content !== "") return true;
      if (!isWithin(mergedAt(look, row, column), area)) return true;
    }
  return false;
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** What makes a sheet what it was before a step, the last first. */
export function takingBack(edit: SheetEdit, look: SheetLook): readonly SheetEdit[] {
  switch (edit.kind) {
    case "merge": {
      const before = look.merges.filter((each) => isWithin(each, edit.area) && !isOneCell(each));
      return [...before.map((area): SheetEdit => ({ kind: "merge", area })), { kind: "unmerge", area: edit.area }];
    }
    case "content":
      return [{ ...edit, content: contentAt(look, edit.row, edit.column) }];
    case "format":
      return [{ ...edit, format: contentAt(look, edit.row, edit.column).format }];
    case "guard":
      return [{ ...edit, guard: guardAt(look, edit.row, edit.column) }];
    case "style": {
      const style = styleAt(look, edit.row, edit.column);
      return style === null ? [] : [{ ...edit, style }];
    }
    case "line-below":
      return [{ ...edit, line: styleAt(look, edit.row, edit.column)?.below }];
    case "height":
      return [{ ...edit, height: heightAt(look, edit.row) ?? edit.height }];
    case "print-area":
      return look.printArea === null ? [] : [{ ...edit, area: look.printArea }];
    case "condition":
      return look.conditions.filter(({ id }) => id === edit.id).map(({ formula }) => ({ ...edit, formula }));
    case "contents":
    case "insert-row":
    case "delete-row":
    case "unmerge":
      return [];
  }
}
