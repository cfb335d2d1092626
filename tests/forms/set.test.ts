import { DefinitionError } from "../../src/forms/compile/definition-error";
import type { FormDefinition } from "../../src/forms/language";
import { formsOf } from "../../src/forms/forms";
import { smallForm } from "../support/small-form";
import { setProblems } from "./set-problems";

describe("forms that cannot stand beside each other are named", () => {
  const OTHER_LEVELS = smallForm().levels.map((level) => ({ ...level, label: "成果" }));
  const other = (change: Partial<FormDefinition>): FormDefinition => ({ ...smallForm(), id: "other-2024", ...change });

  test.each<[string, readonly FormDefinition[], readonly string[]]>([
    ["one alone", [smallForm()], []],
    [
      "two that print the same",
      [smallForm(), other({})],
      [
        "other-2024 prints the same labels as small-2024: give it what its paper has and the other has not, or, if only the unit differs, `unitDecides` in both",
      ],
    ],
    [
      "two that differ by the unit",
      [{ ...smallForm(), unitDecides: true }, other({ unit: "万元", unitDecides: true })],
      [],
    ],
    [
      "a unit that decides nothing",
      [other({ unitDecides: true })],
      ["other-2024 says that its unit decides, but no other form prints the same labels"],
    ],
    [
      "an older one before a newer",
      [smallForm(), other({ since: 2026, levels: OTHER_LEVELS })],
      ["other-2024 (since 2026) is newer than small-2024 and stands behind it; newest first"],
    ],
  ])("%s", (_what, forms, problems) => expect(setProblems(formsOf(forms))).toEqual(problems));

  test("two of one id", () =>
    expect(() => formsOf([smallForm(), { ...smallForm(), levels: OTHER_LEVELS }])).toThrow(DefinitionError));
});
