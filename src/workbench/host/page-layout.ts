import { booleanOf, numberOf, oneOf, recordOf } from "./arguments";
import type { SheetSelf } from "./model";
import { instance, type ClassDefinition, type HostObject } from "./object";
import type { PrintSetup } from "./print-setups";
import { rangeArgument } from "./range";

export function pageLayout(self: SheetSelf): HostObject {
  return instance(PAGE_LAYOUT, self);
}

function setup({ model, sheetId }: SheetSelf): PrintSetup {
  return model.prints.of(sheetId);
}

const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;
/** Names in the API, numbers in a file. */
const PAPER_SIZES: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

const PAGE_LAYOUT: ClassDefinition<SheetSelf> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (self) => (setup(self).orientation === "portrait" ? "Portrait" : "Landscape"),
      set: (self, value) => void (setup(self).orientation = oneOf(ORIENTATIONS, value)),
    },
    PaperSize: {
      get: (self) => Object.entries(PAPER_SIZES).find(([, size]) => size === setup(self).paperSize)?.[0] ?? null,
      set: (self, value) => void (setup(self).paperSize = oneOf(PAPER_SIZES, value)),
    },
    Zoom: { get: (self) => zoom(setup(self)), set: (self, value) => setZoom(setup(self), recordOf(value)) },
    CenterHorizontally: {
      get: (self) => setup(self).centerHorizontally,
      set: (self, value) => void (setup(self).centerHorizontally = booleanOf(value)),
    },
  },
  methods: {
    SetPrintArea: (self, [area]) => void (setup(self).area = rangeArgument(self, area).area),
    SetPrintTitleRows: (self, [rows]) => {
      const { area } = rangeArgument(self, rows);
      setup(self).titleRows = { top: area.top, bottom: area.bottom };
    },
    SetPrintMargins: (self, [unit, options]) => {
      const factor = oneOf(UNITS, unit);
      const margins = recordOf(options);
      for (const name of ["top", "bottom", "left", "right", "header", "footer"] as const) {
        if (margins[name] !== undefined) setup(self).margins[name] = numberOf(margins[name]) * factor;
      }
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

function setZoom(print: PrintSetup, value: Readonly<Record<string, unknown>>): void {
  const count = (name: string): number | null =>
    value[name] === undefined || value[name] === null ? null : numberOf(value[name]);
  print.fitWidth = count("horizontalFitToPages");
  print.fitHeight = count("verticalFitToPages");
  print.scale = print.fitWidth === null && print.fitHeight === null ? (count("scale") ?? 100) : null;
}

/** For the catalogue. */
export const PAGE_LAYOUT_CLASSES = [PAGE_LAYOUT];
