import { readFileSync } from "node:fs";
import path from "node:path";
import { toDocument } from "../../src/canonical/document";
import { formsIn } from "../support/shipped-files";

/** Exporters write an empty text as `<si/>`, Excel as `<si><t/></si>`: the texts behind it keep their numbers. */

function documentOf(name: string) {
  const bytes = readFileSync(path.join(__dirname, "../fixtures/cases", `${name}.xlsx`));
  const readings = formsIn(new Uint8Array(bytes)).forms.map(({ reading }) => reading);
  return toDocument(readings, { draft: true });
}

test("b14-si-silent-selfclosed: says what the same file with the empty text written out says", () => {
  const found = documentOf("b14-si-silent-selfclosed");
  expect(found).toEqual(documentOf("b14-si-silent-control"));
  expect(found.forms).toMatchObject([{ organisation: { department: "区民政局（本级）" } }]);
});
