import type { XmlNode } from "./xml";

/**
 * What stands in which elements of SpreadsheetML, in which order: ECMA-376 Part 1, annex A.2 (sml.xsd). `*` may come again.
 * Fonts are a choice there and a sequence in every file of Excel, which repairs others.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  bookViews: "workbookView*",
  sheets: "sheet*",
  definedNames: "definedName*",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols* sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetViews: "sheetView* extLst",
  sheetView: "pane selection* pivotSelection* extLst",
  cols: "col*",
  sheetData: "row*",
  row: "c* extLst",
  c: "f v is extLst",
  autoFilter: "filterColumn* sortState extLst",
  mergeCells: "mergeCell*",
  conditionalFormatting: "cfRule* extLst",
  cfRule: "formula* colorScale dataBar iconSet extLst",
  dataValidations: "dataValidation*",
  dataValidation: "formula1 formula2",
  hyperlinks: "hyperlink*",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  sst: "si* extLst",
  si: "t r* rPh* phoneticPr",
  is: "t r* rPh* phoneticPr",
  text: "t r* rPh* phoneticPr",
  r: "rPr t",
  comments: "authors commentList extLst",
  authors: "author*",
  commentList: "comment*",
  comment: "text commentPr",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  numFmts: "numFmt*",
  fonts: "font*",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  fills: "fill*",
  fill: "patternFill gradientFill",
  patternFill: "fgColor bgColor",
  borders: "border*",
  border: "start end left right top bottom diagonal vertical horizontal",
  left: "color",
  right: "color",
  top: "color",
  bottom: "color",
  diagonal: "color",
  cellStyleXfs: "xf*",
  cellXfs: "xf*",
  xf: "alignment protection extLst",
  cellStyles: "cellStyle*",
  cellStyle: "extLst",
  dxfs: "dxf*",
  dxf: "font numFmt fill alignment border protection extLst",
};

/** Attributes that an element must have. */
const REQUIRED: Readonly<Record<string, string>> = {
  sheet: "name sheetId r:id",
  definedName: "name",
  sheetView: "workbookViewId",
  col: "min max",
  row: "r",
  c: "r",
  mergeCell: "ref",
  conditionalFormatting: "sqref",
  cfRule: "type priority",
  dataValidation: "sqref",
  hyperlink: "ref",
  pageMargins: "left right top bottom header footer",
  comment: "ref authorId",
  legacyDrawing: "r:id",
  numFmt: "numFmtId formatCode",
  cellStyle: "name xfId",
};

const SIDES =
  "none thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot slantDashDot";
/** What an attribute may say. */
const VALUES: Readonly<Record<string, string>> = {
  "sheet state": "visible hidden veryHidden",
  "c t": "b n e s str inlineStr d",
  "pane state": "split frozen frozenSplit",
  "pane activePane": "bottomRight topRight bottomLeft topLeft",
  "selection pane": "bottomRight topRight bottomLeft topLeft",
  "dataValidation type": "none whole decimal list date time textLength custom",
  "dataValidation errorStyle": "stop warning information",
  "dataValidation operator":
    "between notBetween equal notEqual lessThan lessThanOrEqual greaterThan greaterThanOrEqual",
  "alignment horizontal": "general left center right fill justify centerContinuous distributed",
  "alignment vertical": "top center bottom justify distributed",
  "pageSetup orientation": "default portrait landscape",
  "patternFill patternType": "none solid gray125 gray0625 darkGray mediumGray lightGray",
  ...Object.fromEntries(["left", "right", "top", "bottom"].map((side) => [`${side} style`, SIDES])),
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What is wrong with the order, the attributes and their values in a part. */
export function orderProblems(root: XmlNode): readonly string[] {
  // What programs have added to the format stands in lists of extensions, and follows schemas of their own.
  if (root.namespace !== MAIN || root.name === "extLst") return [];
  return [...ownProblems(root), ...root.children.flatMap(orderProblems)];
}

function ownProblems({ name, attributes, children }: XmlNode): readonly string[] {
  return [
    ...childProblems(name, children),
    ...(REQUIRED[name]?.split(" ") ?? [])
      .filter((each) => attributes[each] === undefined)
      .map((each) => `<${name}> has no ${each}`),
    ...Object.entries(attributes)
      .filter(([each, value]) => VALUES[`${name} ${each}`]?.split(" ").includes(value) === false)
      .map(([each, value]) => `<${name}> says ${each}="${value}"`),
  ];
}

function childProblems(name: string, children: readonly XmlNode[]): readonly string[] {
  const order = CHILDREN[name]?.split(" ") ?? [];
  const problems: string[] = [];
  let last = -1;
  for (const child of children) {
    const place = order.findIndex((each) => each.replace("*", "") === child.name);
    if (place < 0) problems.push(`<${child.name}> does not belong into <${name}>`);
    else if (place < last) problems.push(`<${child.name}> stands behind <${order[last]?.replace("*", "")}>`);
    else if (place === last && order[place]?.endsWith("*") !== true)
      problems.push(`<${child.name}> stands twice in <${name}>`);
    last = Math.max(last, place);
  }
  return problems;
}
