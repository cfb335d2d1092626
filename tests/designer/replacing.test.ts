import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition } from "../../src/forms/language";
import { replacing } from "../../src/designer/replacing";
import { smallForm } from "../support/small-form";

/** What a form changes of the one whose place it takes. */

const changed = (change: (text: string) => string) => {
  const definition = JSON.parse(change(JSON.stringify(smallForm()))) as FormDefinition;
  return replacing(compile(smallForm()), compile({ ...definition, id: "small-2027" }));
};

test("is nothing where only its id is another", () => {
  expect(changed((text) => text)).toEqual({ said: { replaces: "small-2024" }, changes: [] });
});

test("names what stands at another path under the same words", () => {
  const { said, changes } = changed((text) => text.replaceAll("funds.total", "funds.whole"));
  expect(said.renamed).toEqual({ "funds.total": "funds.whole" });
  expect(changes).toEqual([{ change: "moved", name: "总额", from: "funds.total", path: "funds.whole" }]);
});

test("names what is gone and what is new where neither path nor words are the same", () => {
  const { said, changes } = changed((text) => text.replaceAll("funds.total", "funds.whole").replaceAll("总额", "全部"));
  expect(said.renamed).toBeUndefined();
  expect(changes.map(({ change, path }) => [change, path])).toEqual([
    ["gone", "funds.total"],
    ["added", "funds.whole"],
  ]);
});

test("names what is called otherwise", () => {
  expect(changed((text) => text.replaceAll("总额", "全部资金")).changes).toEqual([
    { change: "words", name: "全部资金", before: "总额", path: "funds.total" },
  ]);
});

test("gives levels that are called the same their new codes", () => {
  const { said } = changed((text) => text.replaceAll('"output', '"result'));
  const codes = said.recoded?.levels ?? {};
  expect(Object.keys(codes).length).toBeGreaterThan(0);
  expect(Object.entries(codes).every(([from, to]) => to === from.replace("output", "result"))).toBe(true);
});
