import { a1, a1Area } from "../../../core/grid/address";
import { fileText } from "../file-text";
import type { FileCell, SheetFile } from "../sheet-file";
import { cellsPart, columnsXml } from "./cells";
import { counted, DECLARATION, element, elementOf } from "./elements";
import { conditionsXml, validationsXml } from "./guards";
import { MAIN, RELATION, RELATIONS } from "./namespaces";
import type { PackageWriter } from "./package";
import { printXml, quotedSheet } from "./print";
import type { StringTable } from "./shared-strings";
import { color, type StyleTable } from "./styles";

export interface WorksheetContext {
  readonly file: PackageWriter;
  /** Where the worksheet's part will be. */
  readonly path: string;
  readonly styles: StyleTable;
  readonly strings: StringTable;
  readonly selected: boolean;
  /** The relation to the balloons of its notes; null where it has none. */
  readonly balloons: string | null;
}

/** The part of a worksheet, its elements in the order that the format asks for. */
export function worksheetXml(sheet: SheetFile, context: WorksheetContext): string {
  const cells = cellsPart(sheet, context.styles, context.strings);
  return (
    DECLARATION +
    element(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": RELATIONS },
      propertiesXml(sheet),
      element("dimension", { ref: cells.used === null ? "A1" : a1Area(cells.used) }),
      element("sheetViews", {}, viewXml(sheet, context.selected)),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      columnsXml(sheet),
      cells.xml,
      sheet.filter === null ? "" : element("autoFilter", { ref: a1Area(sheet.filter) }),
      counted(
        "mergeCells",
        sheet.merges.map((area) => element("mergeCell", { ref: a1Area(area) })),
      ),
      conditionsXml(sheet.conditions, context.styles),
      validationsXml(sheet.validations),
      elementOf("hyperlinks", {}, linksXml(sheet.cells, context)),
      printXml(sheet.print),
      context.balloons === null ? "" : element("legacyDrawing", { "r:id": context.balloons }),
    )
  );
}

function propertiesXml({ tabColor, print }: SheetFile): string {
  return elementOf(
    "sheetPr",
    {},
    [
      tabColor === null ? "" : color("tabColor", tabColor),
      print.scale === null ? element("pageSetUpPr", { fitToPage: true }) : "",
    ].filter((each) => each !== ""),
  );
}

function viewXml({ gridlines, frozen: { rows, columns } }: SheetFile, selected: boolean): string {
  return element(
    "sheetView",
    {
      showGridLines: gridlines ? undefined : false,
      tabSelected: selected || undefined,
      workbookViewId: 0,
    },
    ...(rows > 0 || columns > 0 ? frozenXml(rows, columns) : []),
  );
}

function frozenXml(rows: number, columns: number): readonly string[] {
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return [
    element("pane", {
      xSplit: columns > 0 ? columns : undefined,
      ySplit: rows > 0 ? rows : undefined,
      topLeftCell: a1(rows, columns),
      activePane: pane,
      state: "frozen",
    }),
    ...(pane === "bottomRight" ? ["topRight", "bottomLeft", pane] : [pane]).map((each) =>
      element("selection", { pane: each }),
    ),
  ];
}

function linksXml(cells: readonly FileCell[], { file, path }: WorksheetContext): readonly string[] {
  return cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    const ref = a1(row, column);
    return link.kind === "outside"
      ? [element("hyperlink", { ref, "r:id": file.relateOutside(path, RELATION.hyperlink, link.address) })]
      : [element("hyperlink", { ref, location: fileText(`${quotedSheet(link.sheet)}!${a1Area(link.area)}`) })];
  });
}
