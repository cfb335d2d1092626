import { madeDuring, sourceFiles, writtenIn, type Found } from "../support/regular-expressions";
import { slowInput } from "../support/slow-input";

/** Looks at every regular expression of the product with texts that are made to be slow on it. */

/** Folders whose modules can be loaded here. */
const PURE = /^(?:core|values|forms|relations|layout|reader|rules|pasted|canonical|submit|messages)\/.*\.ts$/;

/** Texts that are never as long as a cell's, and what bounds them. Characters. */
const BOUNDED: readonly { readonly file: string; readonly longest: number; readonly because: string }[] = [
  { file: "build/manifest-address.ts", longest: 2_000, because: "a setting of whoever builds" },
  { file: "cli/files/inputs.ts", longest: 4_096, because: "a path on the command line" },
  { file: "canonical/file-name.ts", longest: 60, because: "cut before" },
  { file: "workbook/files/opendocument/number-part.ts", longest: 100, because: "counts of at most two digits" },
  { file: "forms/compile/label-words.ts", longest: 200, because: "a label of a form's definition" },
];

function longestOf(file: string): number | undefined {
  return BOUNDED.find((each) => each.file === file)?.longest;
}

async function every(): Promise<readonly Found[]> {
  const loaded = await madeDuring("made where a module is loaded", async () => {
    for (const file of sourceFiles().filter((each) => PURE.test(each))) await import(`../../src/${file}`);
  });
  const { FORMS } = await import("../../src/forms");
  const { planForm } = await import("../../src/layout/plan-form");
  const { readSheet } = await import("../../src/reader");
  const { gridFromPlan } = await import("../support/grids");
  const fromForms = await madeDuring("made from a form", () => {
    for (const form of FORMS)
      for (const plan of planForm(form, { fiscalYear: 2026 }))
        readSheet({ id: "1", name: plan.name }, gridFromPlan(plan), FORMS);
  });
  const all = [...sourceFiles().flatMap(writtenIn), ...loaded, ...fromForms];
  return [...new Map(all.map((found) => [`${found.file} ${found.pattern}`, found])).values()];
}

test("no text makes a regular expression slow", async () => {
  const found = await every();
  expect(found.length).toBeGreaterThan(300);
  const slow = found.flatMap(({ file, pattern }) => {
    const input = slowInput(pattern, longestOf(file));
    return input === null ? [] : [{ file, pattern: String(pattern), input }];
  });
  expect(slow).toEqual([]);
});

test.each([/^(a+)+$/, /\s+$/])("%s would be found slow", (pattern) => {
  expect(slowInput(pattern)).not.toBeNull();
});
