import { indexOf, indexText } from "../../src/form-files/deployment";

test("a list is read as it was written", () => {
  const index = { forms: ["a.form.json", "区 2026.form.json"], retired: ["mof-2018"] };
  expect(indexOf(JSON.parse(indexText(index)) as never)).toEqual(index);
});

test.each([
  ["nothing", null],
  ["a list", []],
  ["a text", "forms"],
  ["forms that are no texts", { forms: [1, {}] }],
])("%s names no form", (_what, value) => expect(indexOf(value as never)).toEqual({ forms: [], retired: [] }));

test.each([
  "../a.form.json",
  "https://example.org/a.form.json",
  "x/a.form.json",
  "a.json",
  ".a.form.json",
  "%2e%2e%2fa.form.json",
  "a.form.json?x",
])("%s is no file of the folder", (name) => expect(indexOf({ forms: [name] })).toEqual({ forms: [], retired: [] }));
