import { schemaKeys } from "../../src/build/form-language-page";
import { formFileSchema, formLanguageSchema } from "../../src/form-files/schema";
import { IDEAS, type Idea } from "../../src/forms/language/ideas";
import { smallForm } from "../support/small-form";

/** What the page about the language says is in the language, and its examples can be written. */

const schema = JSON.stringify(formLanguageSchema());

test("each key that an idea names is one of the language, or a kind of something in it", () => {
  const known = schemaKeys(formLanguageSchema());
  const unknown = IDEAS.flatMap(({ keys }) => keys).filter((key) => !known.has(key) && !schema.includes(`"${key}"`));
  expect(unknown).toEqual([]);
});

test("no two ideas have one title", () => {
  expect(new Set(IDEAS.map(({ title }) => title["zh-CN"])).size).toBe(IDEAS.length);
});

/** The small form with the example in its place. */
function written({ at, json }: NonNullable<Idea["example"]>): object {
  const form = structuredClone(smallForm());
  const [sheet] = form.sheets;
  const blocks = sheet?.blocks as object[] | undefined;
  const table = sheet?.blocks.find((block) => block.kind === "table");
  switch (at) {
    case "form":
      return { ...form, ...json };
    case "block":
      blocks?.push(json);
      break;
    case "cell":
      blocks?.push({ kind: "rows", rows: [{ cells: [json] }] });
      break;
    case "column":
      (table?.columns as object[] | undefined)?.push(json);
      break;
    case "relation":
      (form.relations as object[]).push(json);
      break;
    case "level":
      (form.levels as object[]).push(json);
      break;
  }
  return form;
}

test.each(IDEAS.flatMap(({ title, example }) => (example ? [[title["zh-CN"], example] as const] : [])))(
  "the example of %s is written as the language asks",
  (_title, example) => {
    const read = formFileSchema.safeParse({ language: "jixiao-form/2", ...written(example) });
    expect(read.error?.issues ?? []).toEqual([]);
  },
);
