import { HostError } from "../protocol/errors";
import { booleanOf, numberOf, oneOf, recordOf, textOf } from "./arguments";
import type { SheetSelf } from "./model";
import { instance, NULL_OBJECT, type ClassDefinition, type HostObject, type Property } from "./object";
import type { HeaderFooterPlace, PrintSetup } from "./print-setups";
import { range, rangeArgument } from "./range";
import { LAST_COLUMN } from "./range-edits";
import { rangeAreas } from "./range-areas";

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
    CenterVertically: {
      get: (self) => setup(self).centerVertically,
      set: (self, value) => void (setup(self).centerVertically = booleanOf(value)),
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  navigations: { HeadersFooters: (self) => instance(HEADERS_FOOTERS, self) },
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
    GetPrintAreaOrNullObject: (self) => {
      const { area } = setup(self);
      return area ? rangeAreas(self.model, self.sheetId, [area]) : NULL_OBJECT;
    },
    GetPrintTitleRowsOrNullObject: (self) => {
      const { titleRows } = setup(self);
      return titleRows ? range(self.model, self.sheetId, { ...titleRows, left: 0, right: LAST_COLUMN }) : NULL_OBJECT;
    },
  },
};

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function margin(name: keyof PrintSetup["margins"]): Property<SheetSelf> {
  return {
    get: (self) => setup(self).margins[name],
    set: (self, value) => {
      const points = numberOf(value);
      if (points < 0) throw new HostError("InvalidArgument");
      setup(self).margins[name] = points;
    },
  };
}

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

const HEADERS_FOOTERS: ClassDefinition<SheetSelf> = {
  name: "HeaderFooterGroup",
  properties: {
    State: { get: () => "Default" },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  navigations: { DefaultForAllPages: (self) => instance(HEADER_FOOTER, self) },
};

const PLACES: readonly HeaderFooterPlace[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

const HEADER_FOOTER: ClassDefinition<SheetSelf> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(
    PLACES.map((place): [string, Property<SheetSelf>] => [
      place.charAt(0).toUpperCase() + place.slice(1),
      {
        get: (self) => setup(self).headersFooters[place] ?? "",
        set: (self, value) => void (setup(self).headersFooters[place] = textOf(value)),
      },
    ]),
  ),
};

/** For the catalogue. */
export const PAGE_LAYOUT_CLASSES = [PAGE_LAYOUT, HEADERS_FOOTERS, HEADER_FOOTER];
