import { a1 } from "../../../core/grid/address";
import type { Note } from "../sheet-file";
import { DECLARATION, element, PRESERVE, text } from "./elements";
import { MAIN } from "./namespaces";

/** Notes of a worksheet: what they say, and the balloons that show it, in the old drawing language that Excel keeps for them. */

/** @throws {Error} for two notes at one cell, with which no program opens the file as it is */
export function commentsXml(notes: readonly Note[]): string {
  const places = new Set(notes.map(({ row, column }) => a1(row, column)));
  if (places.size < notes.length) throw new Error("two notes stand at one cell");
  const comments = notes.map(({ row, column, text: words }) =>
    element("comment", { ref: a1(row, column), authorId: 0 }, element("text", {}, element("t", PRESERVE, text(words)))),
  );
  return (
    DECLARATION +
    element(
      "comments",
      { xmlns: MAIN },
      element("authors", {}, element("author")),
      element("commentList", {}, ...comments),
    )
  );
}

/** Numbers of shapes come in blocks, each belongs to one drawing. */
const BLOCK = 1024;

/** How many blocks of numbers so many notes take: the first number of a block is no shape's. */
export function blocksOf(notes: number): number {
  return Math.ceil((notes + 1) / BLOCK);
}

/** @param block the first block of numbers that no other drawing has, from 1 */
export function balloonsXml(notes: readonly Note[], block: number): string {
  const blocks = Array.from({ length: blocksOf(notes.length) }, (_, index) => block + index);
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
    element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: blocks.join(",") })) +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
    notes.map((note, index) => balloonXml(note, block * BLOCK + 1 + index)).join("") +
    "</xml>"
  );
}

function balloonXml({ row, column }: Note, id: number): string {
  return element(
    "v:shape",
    {
      id: `_x0000_s${id}`,
      type: "#_x0000_t202",
      style: "position:absolute;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    element("v:fill", { color2: "#ffffe1" }),
    element("v:shadow", { on: "t", color: "black", obscured: "t" }),
    element("v:path", { "o:connecttype": "none" }),
    element("v:textbox", { style: "mso-direction-alt:auto" }),
    element(
      "x:ClientData",
      { ObjectType: "Note" },
      element("x:MoveWithCells"),
      element("x:SizeWithCells"),
      // Two columns and four rows beside the cell: column, offset, row, offset of either corner.
      element("x:Anchor", {}, [column + 1, 15, row, 2, column + 3, 15, row + 4, 4].join(", ")),
      element("x:AutoFill", {}, "False"),
      element("x:Row", {}, String(row)),
      element("x:Column", {}, String(column)),
    ),
  );
}
