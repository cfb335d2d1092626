import type { PrintSetup } from "../../workbook/xlsx/sheet-file";
import { booleanOf, numberOf, oneOf, recordOf } from "./arguments";
import type { SheetSelf } from "./model";
import { instance, NULL_OBJECT, type ClassDefinition, type HostObject } from "./object";
import { rangeArgument } from "./range";
import { rangeAreas } from "./range-areas";

export function pageLayout(self: SheetSelf): HostObject {
  return instance(PAGE_LAYOUT, self);
}

function setup({ model, sheetId }: SheetSelf): PrintSetup {
  return model.prints.of(sheetId);
}

function change({ model, sheetId }: SheetSelf, changed: Partial<PrintSetup>): void {
  model.prints.change(sheetId, changed);
}

const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;
/** Names in the API, numbers in a file. */
const PAPER_SIZES: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

const PAGE_LAYOUT: ClassDefinition<SheetSelf> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (self) => (setup(self).orientation === "portrait" ? "Portrait" : "Landscape"),
      set: (self, value) => change(self, { orientation: oneOf(ORIENTATIONS, value) }),
    },
    PaperSize: {
      get: (self) => Object.entries(PAPER_SIZES).find(([, size]) => size === setup(self).paperSize)?.[0] ?? null,
      set: (self, value) => change(self, { paperSize: oneOf(PAPER_SIZES, value) }),
    },
    Zoom: { get: (self) => zoom(setup(self)), set: (self, value) => change(self, zoomOf(recordOf(value))) },
    CenterHorizontally: {
      get: (self) => setup(self).centerHorizontally,
      set: (self, value) => change(self, { centerHorizontally: booleanOf(value) }),
    },
  },
  methods: {
    GetPrintAreaOrNullObject: (self) => {
      const { area } = setup(self);
      return area ? rangeAreas(self.model, self.sheetId, [area]) : NULL_OBJECT;
    },
    SetPrintArea: (self, [area]) => change(self, { area: rangeArgument(self, area).area }),
    SetPrintTitleRows: (self, [rows]) => {
      const { area } = rangeArgument(self, rows);
      change(self, { titleRows: { top: area.top, bottom: area.bottom } });
    },
    SetPrintMargins: (self, [unit, options]) => {
      const factor = oneOf(UNITS, unit);
      const named = recordOf(options);
      const margins = { ...setup(self).margins };
      for (const name of ["top", "bottom", "left", "right", "header", "footer"] as const) {
        if (named[name] !== undefined) margins[name] = numberOf(named[name]) * factor;
      }
      change(self, { margins });
    },
  },
};

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function zoom({ scale, fitWidth, fitHeight }: PrintSetup): object {
  if (scale !== null) return { scale };
  return {
    ...(fitWidth === null ? {} : { horizontalFitToPages: fitWidth }),
    ...(fitHeight === null ? {} : { verticalFitToPages: fitHeight }),
  };
}

function zoomOf(value: Readonly<Record<string, unknown>>): Pick<PrintSetup, "scale" | "fitWidth" | "fitHeight"> {
  const count = (name: string): number | null =>
    value[name] === undefined || value[name] === null ? null : numberOf(value[name]);
  const fitWidth = count("horizontalFitToPages");
  const fitHeight = count("verticalFitToPages");
  return { fitWidth, fitHeight, scale: fitWidth === null && fitHeight === null ? (count("scale") ?? 100) : null };
}

/** For the catalogue. */
export const PAGE_LAYOUT_CLASSES = [PAGE_LAYOUT];
