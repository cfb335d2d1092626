import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formsIndex, retiredBy } from "../../src/build/forms-index";
import { formFileName, formFileText } from "../../src/form-files/form-file";
import { SHIPPED } from "../../src/forms";
import type { FormDefinition } from "../../src/forms/language";
import { smallForm } from "../support/small-form";

/** The list of a deployment's forms, made of what lies beside the shipped ones in a finished build. */

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jixiao-index-"));
  mkdirSync(path.join(folder, "forms"));
  for (const definition of SHIPPED) put(formFileName(definition.id), formFileText(definition));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(path.join(folder, "forms", name), text);
const form = (change: Partial<FormDefinition> = {}) => formFileText({ ...smallForm(), ...change });
const [first] = SHIPPED;
if (!first) throw new Error("no form is shipped");

test("of a build as it was made names none", () => {
  expect(JSON.parse(formsIndex(folder, []).text)).toEqual({ forms: [], retired: [] });
});

test("names what was put there, and a higher revision of a shipped form", () => {
  put("区.form.json", form());
  put("newer.form.json", formFileText({ ...first, revision: 2 }));
  put("notes.json", "{}");
  expect(JSON.parse(formsIndex(folder, ["mof-2018"]).text)).toEqual({
    forms: ["newer.form.json", "区.form.json"],
    retired: ["mof-2018"],
  });
});

test.each([
  ["none", [], []],
  ["those that are named", ["mof-2018"], ["mof-2018"]],
  [
    "all but those that are to be offered",
    ["--offer", "mof-2018"],
    SHIPPED.map(({ id }) => id).filter((id) => id !== "mof-2018"),
  ],
])("of the shipped forms it leaves out %s", (_what, said, retired) => {
  expect(retiredBy(said)).toEqual(retired);
});

test("a form to be offered that is not shipped is named", () => {
  expect(() => retiredBy(["--offer", "nothing-2020"])).toThrow("No shipped form is called nothing-2020");
});

test("is not made while a form cannot be used; all that is wrong is said", () => {
  put("a.form.json", "{");
  put("b.form.json", form({ unit: "万元", id: "bb-2024" }));
  put("c.form.json", form({ id: "bb-2024" }));
  expect(() => formsIndex(folder, ["nothing-2020"])).toThrow(
    new RegExp(
      [
        "^No shipped form is called nothing-2020: .*",
        "a\\.form\\.json: The file is no JSON \\(line 1, column 2\\): .*",
        "Two forms have the id bb-2024 and different meanings: b\\.form\\.json and c\\.form\\.json\\. .*$",
      ].join("\n"),
    ),
  );
});
