import { FORMS, SHIPPED } from "../../src/forms";
import { compile } from "../../src/forms/compile/compile";
import { MOST_FORMS } from "../../src/form-files/form-file";
import { knownForms, type PlacedForm } from "../../src/form-files/known";
import type { FormDefinition } from "../../src/forms/language";
import { leftOutLines } from "../../src/messages/form-files";
import { smallForm } from "../support/small-form";

const SHIPPED_FORMS: readonly PlacedForm[] = FORMS.map((form) => ({ form, place: "随产品" }));
const placed = (place: string, change: Partial<FormDefinition> = {}): PlacedForm => ({
  form: compile({ ...smallForm(), ...change }),
  place,
});
const [first] = SHIPPED;
if (!first) throw new Error("no form is shipped");
const used = (others: readonly PlacedForm[], id = "small-2024") => {
  const known = knownForms(SHIPPED_FORMS, others);
  return {
    place: known.places.get(id),
    clashes: known.clashes,
    revision: known.forms.find((form) => form.id === id)?.revision,
  };
};
const BOTH = { "zh-CN": "别的名称", "en-US": "Another name" };

test("one id and one meaning are one form, of the higher revision", () => {
  expect(used([placed("a"), placed("b", { revision: 2, name: BOTH })])).toEqual({
    place: "b",
    revision: 2,
    clashes: [],
  });
  expect(used([placed("b", { revision: 2 }), placed("a")])).toEqual({ place: "b", revision: 2, clashes: [] });
});

test("on a tie, of the earlier source", () => {
  expect(used([placed("a"), placed("b", { name: BOTH })])).toEqual({ place: "a", revision: 1, clashes: [] });
});

test("a shipped form gives way to a higher revision of its paper, in its place", () => {
  const other = { form: compile({ ...first, revision: 3 }), place: "部署" };
  expect(used([other], first.id)).toEqual({ place: "部署", revision: 3, clashes: [] });
  expect(knownForms(SHIPPED_FORMS, [other]).forms.map(({ id, further }) => [id, further])).toEqual(
    FORMS.map(({ id }) => [id, false]),
  );
});

test("one id and two meanings: the later is left out, and both places are named", () => {
  const known = knownForms(SHIPPED_FORMS, [placed("a"), placed("b", { unit: "万元" })]);
  expect(known.places.get("small-2024")).toBe("a");
  expect(leftOutLines(known, "zh-CN")).toEqual([
    "有两个表单的 id 都是 small-2024，含义却不同：a 与 b。没有采用 b；请给它换一个 id。",
  ]);
  expect(leftOutLines(known, "en-US")).toEqual([
    "Two forms have the id small-2024 and different meanings: a and b. b is left out; give it another id.",
  ]);
});

test("the shipped ones stand first, then the others, newest first", () => {
  const others = [placed("a", { id: "aa-2020", since: 2020 }), placed("b", { id: "bb-2027", since: 2027 })];
  expect(knownForms(SHIPPED_FORMS, others).forms.map(({ id, further }) => [id, further])).toEqual([
    ...FORMS.map(({ id }) => [id, false]),
    ["bb-2027", true],
    ["aa-2020", true],
  ]);
});

test("so many and no more are taken, and those that are not are named", () => {
  const many = Array.from({ length: MOST_FORMS + 2 }, (_, index) => placed(`p${index}`, { id: `a${index}-2024` }));
  const known = knownForms(SHIPPED_FORMS, many);
  expect(known.forms).toHaveLength(FORMS.length + MOST_FORMS);
  expect(known.leftOver).toEqual({ most: MOST_FORMS, places: ["p200", "p201"] });
});

describe("a form in whose place there is another", () => {
  const successors = (others: readonly PlacedForm[]) =>
    Object.fromEntries(
      knownForms(SHIPPED_FORMS, others).forms.flatMap(({ id, replacedBy }) =>
        replacedBy ? [[id, replacedBy.id]] : [],
      ),
    );

  test("names the last of those that followed", () => {
    expect(
      successors([
        placed("a"),
        placed("b", { id: "small-2025", replaces: "small-2024" }),
        placed("c", { id: "small-2026", replaces: "small-2025", name: BOTH }),
      ]),
    ).toEqual({ "small-2024": "small-2026", "small-2025": "small-2026" });
  });

  test("is none where they replace each other in a circle, or where the one replaced is not known", () => {
    expect(
      successors([placed("a", { replaces: "small-2025" }), placed("b", { id: "small-2025", replaces: "small-2024" })]),
    ).toEqual({});
    expect(successors([placed("b", { id: "small-2025", replaces: "small-2020" })])).toEqual({});
  });
});
