import { DefinitionError } from "../../src/forms/compile/definition-error";
import { FORMS } from "../../src/forms";
import { formsOf } from "../../src/forms/forms";
import type { FormDefinition } from "../../src/forms/language";
import { setProblems, type SetProblem } from "../../src/form-files/set-problems";
import { smallForm } from "../support/small-form";

const OTHER_LEVELS = smallForm().levels.map((level) => ({ ...level, label: "成果" }));
const other = (change: Partial<FormDefinition>): FormDefinition => ({ ...smallForm(), id: "other-2024", ...change });

test.each<[string, readonly FormDefinition[], readonly SetProblem[]]>([
  ["one alone", [smallForm()], []],
  [
    "two that print the same",
    [smallForm(), other({})],
    [{ problem: "same-labels", form: "other-2024", other: "small-2024" }],
  ],
  ["two with levels of their own", [smallForm(), other({ levels: OTHER_LEVELS })], []],
  [
    "two that differ by the unit",
    [{ ...smallForm(), unitDecides: true }, other({ unit: "万元", unitDecides: true })],
    [],
  ],
  [
    "a unit that decides nothing",
    [other({ unitDecides: true })],
    [{ problem: "unit-decides-nothing", form: "other-2024" }],
  ],
])("%s", (_what, forms, problems) => expect(setProblems(formsOf(forms))).toEqual(problems));

test("the shipped forms can be told apart, and stand newest first", () => {
  expect(setProblems(FORMS)).toEqual([]);
  const years = FORMS.map(({ since }) => since);
  expect(years).toEqual([...years].sort((a, b) => b - a));
});

test("two of one id are no set", () =>
  expect(() => formsOf([smallForm(), { ...smallForm(), levels: OTHER_LEVELS }])).toThrow(DefinitionError));
