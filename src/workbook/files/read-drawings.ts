import type { Drawing } from "../../core/grid/drawing";
import { containerOf } from "../xlsx/container";
import { readDrawings } from "../xlsx/ooxml/read-drawings";
import { nodeInflater } from "./zlib";

/**
 * How the worksheets of a spreadsheet file are drawn, in tab order, as `readWorkbookFile` gives their cells. Empty for files of
 * other kinds than .xlsx and .xlsm: of those nothing is known. @throws {FileError}
 */
export function drawingsIn(bytes: Uint8Array): readonly (Drawing | null)[] {
  const container = containerOf(bytes);
  return container.kind === "zip" ? (readDrawings(container.entries, nodeInflater) ?? []) : [];
}
