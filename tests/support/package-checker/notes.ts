import { parseArea } from "../../../src/core/grid/address";
import { twice } from "./workbook";
import { childOf, everyOf, type XmlNode } from "./xml";

/** Notes of a sheet and the balloons that show them. */
export function noteProblems(comments: XmlNode | null, drawing: XmlNode | null, say: (sentence: string) => void): void {
  const noted = everyOf(comments ?? undefined, "comment").map(({ attributes }) => attributes["ref"] ?? "");
  twice(noted).forEach((ref) => say(`${ref} has two notes`));
  const authors = everyOf(comments ?? undefined, "author").length;
  for (const { attributes } of everyOf(comments ?? undefined, "comment"))
    if (Number(attributes["authorId"]) >= authors) say(`no author has the number ${attributes["authorId"]}`);
  const balloons = everyOf(drawing ?? undefined, "ClientData")
    .filter(({ attributes }) => attributes["ObjectType"] === "Note")
    .map((data) => `${childOf(data, "Row")?.text} ${childOf(data, "Column")?.text}`);
  const places = noted.map((ref) => {
    const area = parseArea(ref);
    return area === null ? "" : `${area.top} ${area.left}`;
  });
  if ([...balloons].sort().join() !== [...places].sort().join()) say("notes and their balloons are not the same");
}

/** Ids of shapes, of which no two in a workbook may be the same. */
export function shapesIn(drawing: XmlNode | null): readonly string[] {
  return everyOf(drawing ?? undefined, "shape").map(({ attributes }) => attributes["id"] ?? "");
}
