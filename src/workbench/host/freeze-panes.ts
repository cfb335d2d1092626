import { countOf } from "./arguments";
import type { SheetSelf } from "./model";
import { instance, NULL_OBJECT, type ClassDefinition, type HostObject } from "./object";
import { range, rangeArgument } from "./range";
import { LAST_COLUMN, LAST_ROW } from "./range-edits";

export function freezePanes(self: SheetSelf): HostObject {
  return instance(FREEZE_PANES, self);
}

const FREEZE_PANES: ClassDefinition<SheetSelf> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ model, sheetId }, [count]) => model.spreadsheet.structure.freeze(sheetId, countOf(count ?? 1), 0),
    FreezeColumns: ({ model, sheetId }, [count]) => model.spreadsheet.structure.freeze(sheetId, 0, countOf(count ?? 1)),
    FreezeAt: (self, [frozen]) => {
      const { area } = rangeArgument(self, frozen);
      const rows = area.bottom === LAST_ROW ? 0 : area.bottom + 1;
      const columns = area.right === LAST_COLUMN ? 0 : area.right + 1;
      self.model.spreadsheet.structure.freeze(self.sheetId, rows, columns);
    },
    Unfreeze: ({ model, sheetId }) => model.spreadsheet.structure.freeze(sheetId, 0, 0),
    GetLocationOrNullObject: ({ model, sheetId }) => {
      const { rows, columns } = model.spreadsheet.structure.frozen(sheetId);
      if (rows === 0 && columns === 0) return NULL_OBJECT;
      return range(model, sheetId, {
        top: 0,
        left: 0,
        bottom: rows === 0 ? LAST_ROW : rows - 1,
        right: columns === 0 ? LAST_COLUMN : columns - 1,
      });
    },
  },
};

/** For the catalogue. */
export const FREEZE_PANES_CLASSES = [FREEZE_PANES];
