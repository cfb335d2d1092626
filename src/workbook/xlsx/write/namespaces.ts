/** What the vocabularies and the kinds of relations of an .xlsx file are called (ECMA-376, Transitional). */

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
export const RELATIONS = OFFICE;
export const PACKAGE_RELATIONS = `${PACKAGE}/relationships`;
export const CONTENT_TYPES = `${PACKAGE}/content-types`;

export const RELATION = {
  workbook: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  sharedStrings: `${OFFICE}/sharedStrings`,
  comments: `${OFFICE}/comments`,
  vmlDrawing: `${OFFICE}/vmlDrawing`,
  hyperlink: `${OFFICE}/hyperlink`,
  properties: `${OFFICE}/extended-properties`,
} as const;

export const TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  properties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
} as const;
