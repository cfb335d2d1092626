import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { shownText } from "../../core/number-format/shown-text";
import type { GridContext } from "./context";
import { formatOf } from "./style";

/** Just behind the grid's own number formats, whose colours stay. */
const BEHIND_NUMBER_FORMATS = 9.5;

/** Draws numbers as Excel in Chinese does: the grid's own formats know neither `!` escapes nor Chinese digits. */
export function drawNumbersAsExcel(grid: GridContext): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEHIND_NUMBER_FORMATS,
    handler: (cell, location, next) => {
      const raw = location.rawData;
      if (!cell || raw?.t !== CellValueType.NUMBER || typeof raw.v !== "number") return next(cell);
      const format = formatOf(location.workbook.getStyles().getStyleByCell(raw));
      const text = format === "General" || format === "@" ? null : shownText(raw.v, format);
      return next(text === null || text === cell.v ? cell : { ...cell, v: text });
    },
  });
}
